card-title = Vivienda, hoteles, restaurantes y tiendas
card-summary = Cuando alguien le niega una vivienda, o un lugar como un hotel, un restaurante o una tienda no le acepta. Adónde puede ir una queja, y hasta cuándo.
card-keywords = vivienda, casa, apartamento, departamento, alquiler, renta, alquilar, rentar, casero, dueño, arrendador, contrato, no me quieren rentar, comprar casa, vendedor, renta más alta, hotel, restaurante, gasolinera, teatro, cine, tienda, no me atendieron, me echaron, no me dejaron entrar, hiyab, musulmán, religión, raza, discriminación, racismo, queja, quejarme, plazo, HUD, MCAD, hijab, velo, pañuelo, árabe, injusto, banco, supermercado, propietario, inquilino, me negaron el servicio, fecha límite, préstamo, hipoteca, crédito, taxi, autobús, camión, médico, doctor, desalojo, me quieren desalojar, me desalojaron, el dueño pide papeles, el casero pide papeles, prueba de estatus, sin papeles, indocumentado, me sacaron, casa de alquiler, arriendo, almacén

home = Alquilar o comprar una vivienda
home-law = Nadie puede negarse a venderle o alquilarle una vivienda, ni darle peores condiciones, por religión, raza, color, origen nacional, sexo o situación familiar. Es ley de EE. UU. Algunos pequeños propietarios son excepciones.
status-covered = HUD, la oficina de vivienda de EE. UU., dijo antes de 2025 que la ley de vivienda justa protege a toda persona en EE. UU. Negarle una vivienda por su religión es ilegal, dijo, sea cual sea su estatus.
status-not-named = La ley federal de vivienda justa no nombra el estatus migratorio. Una guía vieja de la oficina de impuestos sobre viviendas para personas de bajos ingresos dice que los propietarios pueden pedir prueba de estatus si la piden a todos por igual. La ley estatal puede decir más.
ma-noncitizen = En Massachusetts, la Fiscalía General da un ejemplo de lo que podría ser discriminación: un propietario no le alquila porque usted no es ciudadano o ciudadana. Un sitio de abogados dice que un aviso de 2018 agrega: revisar el estatus de los inquilinos también puede serlo. Pregunte a un abogado.

places = Hoteles y restaurantes
places-law = Los hoteles, restaurantes, gasolineras, teatros, cines y lugares parecidos no pueden negarse a aceptarle por su religión, raza, color u origen nacional. Es ley de EE. UU.
places-exceptions = La ley sobre hoteles y restaurantes deja fuera los clubes privados. También deja fuera los lugares para pasar la noche con un máximo de cinco habitaciones de alquiler, si el dueño vive en el edificio.

shops = Tiendas y bancos
stores-federal = La ley de EE. UU. sobre hoteles y restaurantes no nombra las tiendas comunes ni los bancos. Un lugar para comer dentro de una tienda sí está cubierto. Otras leyes pueden cubrir tiendas y bancos.
stores-ma = En Massachusetts, una página vieja de la Fiscalía General dice que la ley estatal cubre tiendas, bancos, médicos, autobuses y mucho más. No pueden tratarle peor por su religión, raza o nacionalidad.

now = Ahora mismo, y qué escribir
write-list = Escriba ese mismo día: la fecha, el nombre y la dirección de la persona o el lugar, el tipo de vivienda, qué le dijeron y quién lo vio. Guarde cartas, correos electrónicos y contratos de alquiler. HUD (la oficina federal de vivienda) o MCAD (la comisión de Massachusetts) pueden pedirlos.

tell = Dónde quejarse, y hasta cuándo
ma-days = En Massachusetts, puede quejarse por una vivienda o un lugar público ante la comisión estatal contra la discriminación (MCAD). La queja debe llegar allí dentro de los 300 días después del último acto. Esperar una entrevista no detiene los días.
hud = Puede quejarse por una vivienda ante HUD, la oficina de vivienda de EE. UU., en el plazo de un año. Si continúa o pasó más de una vez, cuente desde la última vez. Los plazos de los estados son a menudo más cortos.
owner-told = HUD debe mandar al propietario una copia de la queja de usted en un plazo de 10 días. La ley federal prohíbe amenazarle, o ponerle obstáculos, porque usted usó sus derechos de vivienda justa.
places-where = Fuera de Massachusetts, quéjese de un hotel o restaurante ante el Departamento de Justicia de EE. UU., el fiscal federal o la oficina estatal de derechos civiles. Hágalo enseguida: algunos plazos son de 180 días. El Departamento de Justicia demanda cuando hay un patrón, no por una sola visita.
status-worry = ¿Le preocupa su estatus? Pregunte a un abogado antes de quejarse ante HUD, la oficina de vivienda de EE. UU. Antes de 2025 HUD dijo que no pregunta por el estatus. En 2025 aceptó compartir datos sobre ayuda de vivienda con Seguridad Nacional (Homeland Security).
complaint-case = ¿Llegan las quejas ante HUD o MCAD a los oficiales de inmigración? ¿Puede una queja dañar su caso?
