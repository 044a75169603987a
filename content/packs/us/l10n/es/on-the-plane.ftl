card-title = Si una aerolínea le discrimina
card-summary = Qué dice la ley, qué escribir y quién recibe una queja.
card-keywords = aerolínea, avión, vuelo, tripulación, piloto, azafata, sobrecargo, puerta de embarque, embarque, abordar, me bajaron del avión, me sacaron del avión, no me dejaron subir, no me dejaron abordar, me cambiaron de asiento, discriminación, racismo, racista, religión, musulmán, árabe, hiyab, velo, rezar, hablar árabe, hablar español, un pasajero se quejó, Departamento de Transporte, DOT, queja, quejarme, hijab, pañuelo, aeromoza, pasajero, asiento, me obligaron a moverme, me negaron el vuelo, reportar a la aerolínea, capitán, me dijeron que bajara, bajarme del avión, discutir con la tripulación, testigo, testigos, plazo, fecha límite, racismo de la aerolínea, se sienten inseguros, peligro

now = En la puerta de embarque o en el avión
law = La ley de EE. UU. dice que una aerolínea no puede discriminarle por raza, color, origen nacional, religión, sexo o ascendencia.
safety = Una aerolínea puede negarse a llevar a una persona si decide que es, o podría ser, un peligro para la seguridad.
pilot = El piloto tiene la última palabra en el avión, dice una regla federal. Es un delito federal atacar o amenazar a la tripulación de una manera que estorbe su trabajo.
safety-limit = La aerolínea no puede usar la seguridad como excusa para discriminar. Si lo hizo o no, se discute caso por caso, después.

write = Qué escribir
cair = La organización musulmana CAIR aconseja: sea amable y pida un supervisor. Pida al personal nombres y números de identificación, y a los testigos sus datos de contacto. Escríbalo enseguida.
details = Escriba los nombres, la aerolínea, la fecha y el número del vuelo, y las ciudades. Escriba todo lo que pasó. Una queja debería incluir estos datos y los datos de contacto de usted, dice una página del gobierno de 2016.

tell = A quién contarlo, y hasta cuándo
dot = Puede quejarse ante el Departamento de Transporte de EE. UU. Su página de 2016 dice que investiga las quejas de que una aerolínea discriminó.
send = Mande una queja por formulario web o por carta, dice una página de 2016 del Departamento de Transporte de EE. UU. Revise el formulario y la dirección de hoy en transportation.gov/airconsumer.
airline-sees = El Departamento de Transporte de EE. UU. manda la carta de usted a la aerolínea. Pide a la aerolínea que le responda a usted, dice su página de 2016.
deadline = La ley sobre quejas al Secretario de Transporte no nombra ningún plazo. Otra regla o el formulario puede fijar uno, así que quéjese pronto.
leave-gap = ¿Qué debería hacer si la tripulación le dice que baje del avión?
case-gap = ¿Puede una queja dañar su caso de inmigración?
