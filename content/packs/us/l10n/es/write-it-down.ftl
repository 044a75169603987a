card-title = Escríbalo
card-summary = Qué escribir después de preguntas, una revisión o una detención. Qué pedir, y adónde puede ir una queja.
card-keywords = escribir, anotar, notas, nombres, placa, número, recibo, queja, denunciar, quejarme, reporte, aerolínea, vuelo, DOT, TRIP, lista de no volar, registro, trato, injusto, discriminación, musulmán, Logan, me quitaron, mis cosas, después, placa con el nombre, gafete, me quitaron el teléfono, me quitaron la tarjeta verde, reportar a un oficial, oficial grosero, me trataron mal, queja contra CBP, CRCL, inspector general, OIG, oficina de derechos civiles, supervisor, FOIA, copia de mis papeles, mi expediente, racismo, humillación, me insultaron, abuso, revisión, redress

still-there = Si usted todavía está con los oficiales
say-name = ¿Me puede dar su nombre y número de placa, por favor?
receipt = Pida un recibo escrito si un oficial se lleva su teléfono o computadora. Es un consejo de abogados de inmigración.

write = Qué escribir
names = Escriba el aeropuerto, la aerolínea y el número de vuelo. Agregue los nombres y números de placa de los oficiales. La organización de derechos civiles ACLU dio esta lista a los viajeros en 2017.
what-happened = Escriba qué le preguntaron, la razón que dieron y qué revisaron. Agregue cuánto duró y cómo fue.
consulate-notes = No muestre a un consulado notas sobre asilo. Los oficiales que avisan al consulado que usted está bajo detención no deben revelar un pedido de asilo, pero las familias pueden revelarlo por error.

things = Sus papeles y sus cosas
green-card-taken = ¿Le quitaron la tarjeta verde? Una nota de 2017 de un abogado de inmigración dice que perder la tarjeta no es perder el estatus. Dice que usted puede pedir una prueba temporal de su estatus.
own-records = CBP dice que usted puede pedir sus propios expedientes, también los de la segunda sala. Un bufete escribió en 2017 que tardaba meses o años, y que mucho venía tachado.
order-copy = En la expulsión rápida, el oficial debe entregar la orden (formulario I-860) una vez que un supervisor está de acuerdo.

officers-complaint = Si fue un oficial
complain-cbp = Puede quejarse ante el centro de información de CBP (CBP Information Center) de cómo le trataron los oficiales. CBP dice que los supervisores y los directores del puerto de entrada también responden a quejas habladas.
complain-crcl = La oficina de derechos civiles de Seguridad Nacional (CRCL) recibe quejas por trato injusto por la fe o la raza. No da una reparación personal. La recortaron en marzo de 2025. No se sabe hasta qué punto funciona.
complain-oig = El Inspector General de Seguridad Nacional (Homeland Security) recibe reportes de delitos, sobornos y abusos de derechos por parte de su personal. Algunos pasan a otras oficinas. No es para emergencias.
complain-what = Una queja de derechos civiles debería tener los datos de contacto de usted, qué pasó y los papeles que importan, dice una página más vieja de Seguridad Nacional. Un volante agrega fecha, hora, lugar y los nombres de testigos y oficiales.
complain-a-number = Un volante de la oficina de derechos civiles pide también el número A (A-number, el número de extranjero). Quien no tiene la ciudadanía debería preguntar a un abogado antes de darlo en una queja.
trip = ¿A menudo le demoran, le revisan o le niegan el paso? Puede presentar una solicitud a DHS TRIP, el programa de Seguridad Nacional para viajeros, en el sitio web del gobierno trip.dhs.gov.
trip-lawyer = ¿A menudo le demoran, le revisan o le niegan el paso? Puede presentar una solicitud a DHS TRIP, el programa de Seguridad Nacional para viajeros, en el sitio web del gobierno trip.dhs.gov. Si tiene un caso de inmigración abierto o alguna vez se quedó más tiempo del permitido, pregunte antes a un abogado.

others = Una aerolínea, y a quién contarlo
airline-complaint = ¿Le discriminó una aerolínea? El Departamento de Transporte de EE. UU. recibe e investiga quejas así, dice su página de 2016. Revise el formulario actual.
guide = En 2018 la ACLU of Massachusetts mencionó una guía sobre la discriminación contra musulmanes. Está en inglés, árabe y urdu.
must-give-name = ¿Debe el oficial darle su nombre y número de placa cuando usted los pide?
signed-copy = ¿Debe el oficial darle allí mismo una copia de lo que usted firmó?
complaint-case = ¿Puede una queja dañar su caso de inmigración?
