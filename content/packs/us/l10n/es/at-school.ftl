card-title = En la escuela
card-summary = Ropa religiosa, oración y clubes en la escuela. Adónde puede ir una queja por discriminación, y hasta cuándo. ICE y las escuelas.
card-keywords = escuela, colegio, secundaria, preparatoria, universidad, maestro, maestra, profesor, director, estudiante, mi hijo, mi hija, hiyab, velo, le quitaron el velo, código de vestimenta, uniforme, rezar, oración, lugar para rezar, club, club de estudiantes musulmanes, acoso, bullying, burlas, insultos, trato injusto, discriminación, racismo, religión, musulmán, queja, quejarme, denunciar, plazo, fecha límite, MCAD, hijab, pañuelo, primaria, alumno, oración del viernes, se burlan, lo molestan, le pegan, MSA, Office for Civil Rights, Oficina de Derechos Civiles, ICE en la escuela, la migra, oficiales de inmigración en la escuela, ICE vino a la escuela, DESE, departamento de educación, directora, manual del estudiante, reglamento escolar, escuela privada, colegio privado, F-1, J-1, visa de estudiante, inscribir a mi hijo, matricular, matrícula, sin papeles, acoso escolar, le quitaron el hiyab, college

rules = Ropa, oración y clubes
dress = Un grupo educativo dice que la Constitución de EE. UU. protege, en las escuelas públicas, la ropa que exige la religión de un estudiante. La organización ACLU of Texas, en parte por una ley de Texas, dice que en la mayoría de los casos el código de vestimenta no puede prohibirla. Hay excepciones.
prayer = Un grupo educativo dice que los estudiantes de escuelas públicas pueden rezar por su cuenta fuera de las clases y actividades escolares. Valen las mismas reglas que para otras cosas que dicen por su cuenta. El grupo cita una guía federal. No leímos el texto actual.
ma-law = En Massachusetts, una regla (copia de 2012) dice que las escuelas públicas hasta el grado 12 no pueden tratar peor a los estudiantes por religión, raza, color u origen nacional. Un bufete dice que otra ley estatal permite a los estudiantes ir directamente a la corte.

now = Ahora mismo, y qué escribir
write-list = Escriba enseguida el día, qué dijeron o hicieron, quién lo hizo y quién lo vio. La organización musulmana CAIR Philadelphia dice: cuénteselo a un maestro, y luego al padre o a la madre. Si hay peligro, llame al 911.

tell = Dónde quejarse, y hasta cuándo
ocr = El Departamento de Educación de EE. UU. tiene una Oficina de Derechos Civiles (Office for Civil Rights). Recibe quejas sobre raza, color y origen nacional en escuelas que reciben dinero federal. No revisamos hasta qué punto funciona hoy.
ocr-religion = La Oficina federal de Derechos Civiles ha dicho que pasa al Departamento de Justicia las quejas que son solo sobre religión. Pero puede investigar insultos, ropa o nombres ligados a la ascendencia de una persona, también a la que otros suponen en los musulmanes.
ocr-days = Una queja por raza, color u origen nacional en la escuela debe llegar a la Oficina federal de Derechos Civiles (Office for Civil Rights) dentro de los 180 días después del acto. La Oficina puede permitir más tiempo.
ocr-secret = Una regla federal prohíbe a las escuelas castigarle por una queja ante la Oficina federal de Derechos Civiles. Su nombre se mantiene en secreto, salvo donde haga falta. La escuela puede adivinarlo. La regla no habla de inmigración.
ma-prs = En Massachusetts, cualquier persona puede avisar al departamento estatal de educación (DESE) de que una escuela pública viola la ley escolar. Sugiere hablar primero con la escuela. Una guía dice que el problema tiene que haber empezado en el último año.
ma-months = En Massachusetts, la comisión contra la discriminación (MCAD) recibe algunas quejas escolares: por negar un cupo (un bufete dice que solo para ciudadanos de EE. UU.) y, a veces, por acoso. Sus páginas dicen seis meses o 180 días desde el último acto. Use el más corto. Pregunte pronto.

immigration = Los oficiales de inmigración y las escuelas
ice-ma = En 2025 la Fiscalía General de Massachusetts dijo a las escuelas públicas (hasta el grado 12) que no dejen que la agencia de inmigración ICE interrogue o se lleve a un estudiante. Excepciones: permiso escrito del padre o la madre, u orden de un juez. Esto no detiene a agentes fuera de la escuela.
ma-enroll = En Massachusetts, la Fiscalía General dijo en 2025 que las escuelas públicas deben aceptar a todos los niños en edad escolar que viven en el distrito. Deben tratarlos por igual, sin importar su estatus migratorio.
visa-reports = Con una visa F, M o J, su escuela debe informar de algunos datos a Seguridad Nacional (Homeland Security). Para F y M: notas, muy pocas clases, suspensión y más. Las quejas por trato injusto no están en la lista. No leímos la lista de la J.
carry = Toda persona de 18 años o más sin ciudadanía de EE. UU. debe llevar siempre consigo el documento de registro migratorio que le dieron, como la tarjeta verde, el comprobante de entrada I-94 o el permiso de trabajo. No hacerlo es un delito: hasta 30 días de cárcel, una multa o las dos cosas.
dhs-visa = ¿Está aquí con una visa o con el Programa de Exención de Visa (Visa Waiver Program)? Una regla federal hace de las respuestas completas y verdaderas a Seguridad Nacional (Homeland Security, como ICE) una condición de su estadía. No responder a propósito cuenta como violar su estatus. Pregunte a un abogado sobre guardar silencio.
private-school = ¿Valen las reglas sobre ropa y oración en una escuela privada?
complaint-case = ¿Puede una queja dañar su caso de inmigración?
ice-gap = Fuera de Massachusetts o en una universidad: ¿puede entrar ICE?
