card-title = Si una aerolínea le discrimina
card-summary = Qué dice la ley, qué anotar y quién recibe una queja.
card-keywords = aerolínea, avión, vuelo, tripulación, piloto, azafata, sobrecargo, puerta de embarque, embarque, abordar, me bajaron del avión, me sacaron del avión, no me dejaron subir, no me dejaron abordar, me cambiaron de asiento, discriminación, racismo, racista, religión, musulmán, árabe, hiyab, velo, rezar, hablar árabe, hablar español, un pasajero se quejó, Departamento de Transporte, DOT, queja, quejarme, hijab, pañuelo, aeromoza, pasajero, asiento, me obligaron a moverme, me negaron el vuelo, reportar a la aerolínea

now = En la puerta de embarque o en el avión
law = La ley de EE. UU. dice que una aerolínea no puede discriminarle por raza, color, origen nacional, religión, sexo o ascendencia.
safety = Pero una aerolínea puede negarse a llevar a una persona si decide que es, o podría ser, un peligro para la seguridad.
safety-limit = La aerolínea no puede usar este poder para encubrir discriminación. Pero eso se discute caso por caso.
leave-gap = ¿Qué debería hacer si la tripulación le dice que baje del avión?

write = Qué anotar
details = Anote la aerolínea, la fecha y el número del vuelo, y las ciudades. Escriba todo lo que pasó. Agregue su propio nombre y sus datos de contacto.
details-source = Una página de 2016 del Departamento de Transporte de EE. UU. dice que una queja debería dar estos datos. Revise el formulario actual.

tell = A quién avisar y hasta cuándo
dot = El Departamento de Transporte de EE. UU. recibe e investiga quejas por discriminación de una aerolínea. Leímos esto en la página de 2016.
send-gap = ¿Adónde se envía hoy esta queja, y quién la verá?
deadline-gap = ¿Hay una fecha límite para esta queja?
case-gap = ¿Puede una queja dañar su caso de inmigración?
