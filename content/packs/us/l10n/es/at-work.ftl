card-title = Discriminación en el trabajo
card-summary = Qué dice la ley sobre religión, ropa y castigo por quejarse. Adónde puede ir una queja sobre el trabajo, y hasta cuándo.
card-keywords = trabajo, empleo, jefe, patrón, empleador, gerente, compañeros, me despidieron, despido, no me contrataron, sueldo, turno, acoso, insulto, discriminación, racismo, injusto, religión, musulmán, árabe, hiyab, velo, barba, turbante, rezar, oración, Ramadán, uniforme, ropa, acento, raza, origen, queja, quejarme, denunciar, represalia, castigo, MCAD, EEOC, plazo, hijab, pañuelo, oración del viernes, código de vestimenta, me corrieron, me echaron, perdí mi trabajo, salario, pago, me castigaron por quejarme, fecha límite, no me deja rezar, mi jefe no me deja rezar, me despidieron por mi religión, pausa para rezar, día libre para el Eid, origen nacional, plazo para quejarse, compañero de trabajo, sin papeles, indocumentado, trabajador sin papeles, permiso de trabajo, I-9, me pidieron la tarjeta verde en el trabajo, negocio pequeño, empresa pequeña, ICE en el trabajo, la migra en el trabajo, redada, mi jefe amenazó con llamar a ICE, mi jefe amenazó con llamar a la migra, me acosan en el trabajo, hostigamiento

law = Qué dice la ley
treated-worse = Una ley federal es para empleadores con 15 o más trabajadores. No pueden tratar peor a las personas por su religión, raza u origen nacional. Hay algunas excepciones.
religion = Un empleador con 15 o más trabajadores debe permitir, dentro de lo razonable, la ropa y la práctica religiosas. La excepción es una dificultad excesiva (undue hardship) para el negocio. Qué significa eso es una pregunta para un abogado.
retaliation = Un empleador con 15 o más trabajadores no puede castigarle por hablar en contra de una discriminación que la ley federal prohíbe, ni por participar en una queja sobre ella.
small-employer = Una ley federal es para personas que tienen permitido trabajar aquí. Los empleadores con 4 o más trabajadores no pueden despedirle, ni negarse a contratarle, por su origen nacional. Tampoco pueden pedirle otros papeles de trabajo para discriminar.
citizenship = Los empleadores con 4 o más trabajadores no pueden despedir a nadie, ni negarse a contratarlo, por su ciudadanía. La ley protege a ciudadanos de EE. UU., a personas que tienen tarjeta verde desde hace poco, a refugiados y a asilados. Hay excepciones: pregunte a un abogado.
citizenship-not = Una ley federal prohíbe el trato peor en el trabajo por la ciudadanía. No nombra a personas con visa temporal, con parole (permiso temporal de entrada) ni a quienes todavía piden asilo. Puede que aun así les ayuden las reglas sobre origen nacional. Pregunte a un abogado.
ma-six = En Massachusetts, un bufete dice que la ley del estado sobre discriminación en el trabajo cubre a los empleadores con 6 o más trabajadores.

status-head = Su estatus y una queja
status-law = La EEOC, oficina federal contra la discriminación en el trabajo, dijo antes de 2025 que las leyes federales sobre esto protegen a los trabajadores sin importar su estatus. Sin permiso de trabajo, lo que usted puede obtener quizás sea menos. No dijo qué pueden hacer los oficiales de inmigración.
employer-told = Cuando usted presenta la queja, su empleador se entera. La oficina federal EEOC debe avisar al empleador en un plazo de 10 días, con el nombre de usted. En Massachusetts, la comisión estatal MCAD manda al empleador una copia. El empleador no puede castigarle por una queja ante la EEOC.
file-for-you = La EEOC dice que otra persona o un grupo puede presentar la queja por usted. En ese caso, por lo general, la EEOC no dice al empleador por quién es. Aun así puede ser difícil que no se note.

write-down = Escríbalo y cuéntelo
write-list = Escriba una lista: qué pasó, qué día, dónde, quién lo hizo, quién lo vio, a quién trataron mejor. Guarde copias de cartas, correos electrónicos, evaluaciones y hojas de horas. La comisión estatal MCAD (en Massachusetts) y la oficina federal EEOC piden cosas así.
clock-inside = La EEOC dice que, por lo general, los días para presentar la queja siguen contando mientras usted se queja en el trabajo o por medio de un sindicato. Puede hacer las dos cosas a la vez.

by-when = Dónde quejarse, y hasta cuándo
ma-300 = En Massachusetts, una queja sobre el trabajo debe llegar a la comisión estatal contra la discriminación (MCAD) dentro de los 300 días después del último acto. Esperar una entrevista no detiene los días.
eeoc = Una queja federal debe llegar a la oficina federal EEOC en un plazo de 180 días. Donde puede actuar una agencia estatal, como en Massachusetts, son 300 días. Preséntela mucho antes: la fecha que cuenta puede ser posterior al envío. Los empleos del gobierno federal tienen plazos más cortos.
federal-worker = ¿Trabaja para el gobierno federal, o pide un empleo así? Por lo general tiene solo 45 días para comunicarse con el consejero de igualdad en el empleo (EEO counselor) de la agencia, dice la EEOC.
ier = Por papeles de trabajo, o por ciudadanía si la ley le protege: quéjese ante la oficina IER del Departamento de Justicia en un plazo de 180 días. Por origen nacional: ante IER si el empleador tiene de 4 a 14 trabajadores, ante EEOC si tiene más; por lo general, no ante las dos.

ice = Si vienen oficiales de inmigración (ICE)
carry = Toda persona de 18 años o más sin ciudadanía de EE. UU. debe llevar siempre consigo el documento de registro migratorio que le dieron, como la tarjeta verde, el comprobante de entrada I-94 o el permiso de trabajo. No hacerlo es un delito: hasta 30 días de cárcel, una multa o las dos cosas.
dhs-visa = ¿Está aquí con una visa o con el Programa de Exención de Visa (Visa Waiver Program)? Una regla federal hace de las respuestas completas y verdaderas a Seguridad Nacional (Homeland Security, como ICE) una condición de su estadía. No responder a propósito cuenta como violar su estatus. Pregunte a un abogado sobre guardar silencio.
status-gap = ¿Puede una queja ante MCAD o EEOC llegar a los oficiales de inmigración, o dañar su caso?
