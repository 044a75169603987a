card-title = En el control de seguridad del aeropuerto (TSA)
card-summary = Qué dice la TSA (seguridad del aeropuerto) sobre llevar la cabeza cubierta, la revisión con las manos, una sala privada y un testigo. Qué dice la ley si no acepta la revisión.
card-keywords = TSA, seguridad del aeropuerto, control de seguridad, punto de control, escáner, registro, cacheo, me tocaron, manos, hiyab, velo, pañuelo, turbante, gorro, kipá, cabeza cubierta, niqab, quitarme el velo, quitarse el hiyab, sala privada, cuarto privado, oficial mujer, mismo género, me registró un hombre, testigo, registro corporal, me desnudaron, revisión adicional, negarme al registro, musulmana, humillación, queja, hijab, pañoleta, gorra, sombrero, me revisaron, revisión, me manosearon, me catearon, quitarme la ropa, supervisor, queja TSA, queja contra la TSA, quejarme de la TSA, plazo, fecha límite, 180 días, video, cámara, revisión del turbante, sij, maleta dañada, equipaje dañado, pedir dinero, indemnización, ayuda al pasajero

head = Si usted lleva la cabeza cubierta
head-wear = En 2016 la agencia de seguridad de aeropuertos TSA dijo que toda persona puede pasar por la seguridad del aeropuerto con la cabeza cubierta, sea por religión o no. Eso puede significar una revisión adicional, como una revisión con las manos.
head-extra = En 2016 la TSA dijo que a una persona con la cabeza cubierta le pueden hacer una revisión adicional. Puede ser una revisión con las manos que hace un oficial, o la propia persona con sus manos.
head-hands-say = ¿Puedo revisar con mis propias manos lo que me cubre la cabeza?
head-off = Si para la revisión adicional hay que quitarse lo que cubre la cabeza, la TSA dijo en 2016 que ofrece un lugar privado para la revisión.

pat-down = Si quieren revisarle con las manos
pat-private-say = ¿Puedo tener una sala privada y llevar un testigo?
pat-private = La TSA dice que usted puede pedir una sala privada para la revisión con las manos en cualquier momento. Allí puede tener un testigo de su elección. La página de la TSA no muestra fecha.
pat-gender-say = ¿Lo puede hacer un oficial o una oficial de mi género, por favor?
pat-gender = La TSA dice que la revisión con las manos la hace un oficial o una oficial del mismo género que usted. La página de la TSA no muestra fecha.
ask-supervisor = ¿Algo le preocupa durante la revisión o después? La TSA dice que pida un oficial supervisor o un especialista en apoyo al pasajero (passenger support specialist).

not-agree = Si usted no acepta la revisión
refuse-search = Si no acepta la revisión de seguridad, la aerolínea debe negarse a llevarle.

after = Después
write-down = La organización musulmana CAIR aconseja: sea amable, pida los nombres y números de identificación del personal y los datos de contacto de los testigos. Escriba los hechos enseguida, con la aerolínea, el número de vuelo y la fecha.
complain-where = La TSA dice que su oficina Multicultural Branch recibe quejas por discriminación en la revisión. También las recibe la oficina de derechos civiles de Seguridad Nacional (CRCL). CRCL perdió a casi todo su personal en marzo de 2025. No se sabe hasta qué punto funciona.
complain-soon = Quéjese pronto. Un sitio web privado de viajes dice que presente la queja a la TSA en un plazo de 180 días, y que pida el video del aeropuerto en un plazo de 30 días. No leímos ninguna página de la TSA sobre esto.
money-claim = Un pedido de dinero contra el gobierno de EE. UU. debe llegar por escrito a la agencia en un plazo de dos años. Muchos de estos pedidos fracasan. Pregunte pronto a un abogado.
head-hands-gap = ¿Debe el oficial dejar que usted revise con sus propias manos lo que le cubre la cabeza?
pat-gender-gap = ¿Qué pasa si no hay un oficial ni una oficial de su género?
refuse-head-gap = ¿Qué pasa si solo se niega a quitarse lo que le cubre la cabeza?
