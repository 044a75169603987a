card-title = Si el FBI o la policía le hacen preguntas
card-summary = Qué dice la organización de derechos civiles ACLU sobre responder, y qué puede costar callar. Papeles para llevar, cómo encontrar un abogado y por qué no mentir.
card-keywords = FBI, policía, agente, agentes, federales, detective, visita, tocaron la puerta, vinieron a mi casa, vinieron a mi trabajo, me llamaron, preguntas, entrevista, interrogatorio, interrogar, callar, silencio, guardar silencio, negarse, no contestar, abogado, mentir, mentira, juramento, informante, soplón, espía, espiar, vigilancia, mezquita, imán, iglesia, templo, comunidad, musulmán, árabe, religión, discriminación, tarjeta de presentación, hablar con nosotros, me vigilan, me siguen, infiltrado, sur de Asia, juez, guardar papeles, papeles, documentos, llevar papeles, llevar mi tarjeta verde, mostrar papeles, me pidieron papeles, identificación, ID, mi nombre, placa, insignia, queja contra el FBI, buscar abogado, encontrar abogado, cuánto cuesta un abogado, ICE, la migra, oficiales de inmigración, me preguntó ICE, tengo que contestar, estoy obligado a contestar, amistoso, surasiático, investigación

questions = Si el FBI o la policía le hacen preguntas
no-duty = Un folleto sin fecha de la organización de derechos civiles ACLU dice: lejos de la frontera, por lo general la gente no tiene que responder al FBI ni a la policía, y no la pueden castigar por eso. En general, solo un juez puede ordenar que alguien responda.
no-duty-others = Un folleto sin fecha de la organización de derechos civiles ACLU dice: lejos de la frontera, por lo general la gente no tiene que responder al FBI ni a la policía. Pero para quien no tiene la ciudadanía hay más reglas. Abogados musulmanes advirtieron: lo que usted dice, o calla, puede tener consecuencias migratorias.
state-name = Algunos estados exigen que dé su nombre cuando le paran. Sobre Massachusetts, los sitios legales no están de acuerdo. Uno dice que un agente con razones concretas para sospechar un delito puede exigirle nombre y dirección. Nunca dé un nombre falso.
border = Callar no es mentir. Pero en la frontera, por ejemplo en el aeropuerto cuando usted llega, callar puede significar demora. A visitantes y a personas con visa les pueden negar la entrada. Lea las tarjetas del aeropuerto.

papers = Papeles para llevar
carry = La ley federal dice que quien no tiene la ciudadanía de EE. UU. y tiene 18 años o más debe llevar siempre consigo el documento de registro migratorio que le dieron. No llevarlo es un delito. Puede significar hasta 30 días de cárcel, una multa o las dos cosas.
carry-what = Son documentos de registro migratorio, entre otros, la tarjeta verde, el comprobante de entrada I-94, el permiso de trabajo o un sello vigente de entrada o parole (permiso temporal). Algunas personas no tienen ninguno. Desde 2025 hay un formulario nuevo para quienes aún no están en el registro: antes de usarlo, pregunte a un abogado.

ice = Si los oficiales de inmigración (ICE) le hacen preguntas
ice-ask = Lejos de la frontera, la agencia de inmigración ICE puede hacer preguntas a personas que, según cree, no tienen la ciudadanía. Puede preguntarles por el derecho que tienen a estar aquí. Eso por sí solo no significa que usted deba contestar.
ice-ask-unsure = Lejos de la frontera, la agencia de inmigración ICE puede hacer preguntas a personas que, según cree, no tienen la ciudadanía. Puede preguntarles por el derecho que tienen a estar aquí. Que usted deba contestar o no puede depender de su estatus. Pregunte a un abogado.
dhs-visa = ¿Está aquí con una visa o con el Programa de Exención de Visa (Visa Waiver Program)? Una regla federal hace de las respuestas completas y verdaderas a Seguridad Nacional (Homeland Security, como ICE) una condición de su estadía. No responder a propósito cuenta como violar su estatus. Pregunte a un abogado sobre guardar silencio.
dhs-lawyer = El FBI no es parte de Seguridad Nacional (Homeland Security). Pregunte a un abogado cómo se combina la regla de responder a Seguridad Nacional con un derecho a guardar silencio. Un volante sin fecha dice que puede responder sobre su estatus por medio de un abogado.
dhs-lawyer-waiver = El FBI no es parte de Seguridad Nacional (Homeland Security). Pregunte a un abogado cómo se combina la regla de responder a Seguridad Nacional con un derecho a guardar silencio.
ice-hold = Lejos de la frontera, ICE puede retenerle un tiempo corto para hacerle preguntas. Necesita hechos concretos que apunten a un delito federal o a una estadía ilegal. Lo que usted diga puede volverse el motivo de un arresto.
silence-judge = En 2016, una corte federal de apelaciones del oeste del país dijo que, en algunos casos, un juez puede usar el silencio en contra de una persona. El fallo no sentó precedente. Si usted tiene un caso abierto, hable con un abogado antes de dar cualquier respuesta.

lawyer = Hable primero con un abogado
lawyer-say = Quiero hablar con un abogado antes de responder preguntas.

truth = No mienta
never-lie = No mienta a un agente del FBI, aunque usted no esté bajo juramento. Mentir a sabiendas a un oficial federal sobre algo importante es un delito. Puede significar 5 años de prisión.

contact = Qué han hecho los agentes, según la ACLU of Northern California
informants = La ACLU of Northern California dice que hay agencias que han puesto informantes en grupos comunitarios y religiosos. Habla de lo que se hizo a lo largo del tiempo, no de un lugar en particular.

after = Durante las preguntas y después
business-card = Pida a los agentes sus tarjetas de presentación. La organización Muslim Advocates, en una página sin fecha, dice que agregue que su abogado se comunicará con ellos. Agréguelo solo si es verdad.
write = Escriba pronto, dice el grupo Flex Your Rights: lugar, hora, palabras exactas, nombres, números de placa de los agentes y de sus vehículos, testigos. Escriba solo lo que sepa con seguridad. En un caso pueden pedirle esas notas. Pregunte a un abogado dónde guardarlas.
complain = El Inspector General del Departamento de Justicia recibe reportes de que su personal, por ejemplo el FBI, actuó mal. No revisamos cómo los atiende hoy. No es para ICE, ni para la agencia fronteriza CBP, ni para la TSA (seguridad del aeropuerto).
silence-status = Lejos de la frontera: si usted no contesta a ICE, ¿puede eso dañar su estatus o una solicitud futura?
complain-gap = ¿Hasta cuándo puede quejarse de agentes del FBI?
