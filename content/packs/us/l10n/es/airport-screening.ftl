card-title = Control de seguridad del aeropuerto (TSA)
card-summary = Qué dice la TSA sobre llevar la cabeza cubierta, el registro con las manos, una sala privada y un testigo. Qué dice la ley si no acepta el registro.
card-keywords = TSA, seguridad del aeropuerto, control de seguridad, punto de control, escáner, registro, cacheo, me tocaron, manos, hiyab, velo, pañuelo, turbante, gorro, kipá, cabeza cubierta, niqab, quitarme el velo, quitarse el hiyab, sala privada, cuarto privado, oficial mujer, mismo género, me registró un hombre, testigo, registro corporal, me desnudaron, revisión adicional, negarme al registro, musulmana, humillación, queja, hijab, pañoleta, gorra, sombrero, me revisaron, revisión, me manosearon, me catearon, quitarme la ropa

head = Si lleva la cabeza cubierta
head-wear = En 2016 la TSA dijo que toda persona puede pasar por la seguridad del aeropuerto con la cabeza cubierta, sea por religión o no.
head-extra = También dijo que a una persona con la cabeza cubierta le pueden hacer una revisión adicional. Puede ser un registro con las manos: las de un oficial o las de usted.
head-hands-say = ¿Puedo registrar con mis propias manos lo que me cubre la cabeza?
head-hands-gap = ¿Debe el oficial dejar que usted use sus propias manos?
head-off = Si para la revisión adicional hay que quitarse lo que cubre la cabeza, la TSA dijo en 2016 que ofrece un lugar privado para la revisión.

pat-down = Si quieren registrarle con las manos
pat-gender = La TSA dice que el registro con las manos lo hace un oficial o una oficial del mismo género que usted. La página de la TSA no muestra fecha.
pat-gender-say = ¿Puede hacer esto un oficial o una oficial de mi mismo género, por favor?
pat-gender-gap = ¿Qué pasa si no hay un oficial ni una oficial de su género?
pat-private = La misma página dice que usted puede pedir una sala privada en cualquier momento. Dice que allí puede tener un testigo de su elección.
pat-private-say = ¿Puedo tener una sala privada y llevar un testigo?

not-agree = Si no acepta el registro
refuse-search = Si no acepta el registro de seguridad, la aerolínea debe negarse a llevarle.
refuse-head-gap = ¿Vale esto también si solo se niega a quitarse lo que le cubre la cabeza?

after = Después
trip = ¿A menudo le demoran, le registran o le niegan el paso? Puede presentar una solicitud a DHS TRIP, en el sitio web del gobierno trip.dhs.gov. Le dan un número (redress number) para usar cuando reserve.
complaint-gap = ¿Dónde puede quejarse de una revisión injusta de la TSA, y hasta cuándo?
write-gap = ¿Qué debe anotar después de un registro de la TSA?
