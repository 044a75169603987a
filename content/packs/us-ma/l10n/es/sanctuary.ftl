card-title = Leyes Trust Act y políticas de santuario
card-summary = Qué hacen las leyes Trust Act locales, qué dice la ley de Boston y hasta dónde llegan estas leyes. Son distintas en cada lugar.
card-keywords = santuario, ciudad santuario, ciudad segura, Trust Act, Boston, ley de la ciudad, ley local, ordenanza, política, policía, policía local, llamar a la policía, miedo a la policía, avisar de un delito, preguntan por mi estatus, estatus migratorio, detainer, ICE, la migra, agentes federales, entregar a ICE, orden judicial, arresto, deportación, deportar, compartir información, 1373, pueblo, condado, miedo de llamar a la policía, reportar un delito, denunciar un delito, warrant, mezquita, iglesia, escuela, hospital

what = Qué es una Trust Act
trust-act = Una Trust Act es una ley local. Mantiene a la policía de la ciudad fuera del trabajo civil de inmigración.
trust-act-ways = Una manera es no retener a las personas por una solicitud de detención (detainer) de ICE. Otra es no preguntar por el estatus. Cada ley es distinta.
your-place = Si usted no vive en Boston: ¿tiene su ciudad o pueblo una Trust Act o una política de santuario?

boston = La Trust Act de Boston
boston-detainers = Un periódico dio el texto de la Trust Act de Boston en 2024. Limita cuándo la policía puede retener a una persona. Una solicitud de detención (detainer) civil o una orden administrativa de ICE no basta por sí sola.
boston-detainers-limit = Esa regla empieza cuando la persona ya puede quedar libre. La excepción es una orden de un juez en un caso penal (criminal warrant).
boston-transfer = El mismo texto dice que el personal de la ciudad no puede entregar a una persona a las autoridades de inmigración. La excepción es una orden judicial (warrant) u otra orden de un juez.
boston-crime = Una noticia de 2026 dice que la policía de Boston todavía puede trabajar con agentes federales en delitos como el tráfico ilegal.
boston-today-gap = ¿Sigue siendo igual hoy la Trust Act de Boston?

limits = Hasta dónde llegan estas leyes
differ = Una página de la ACLU of Massachusetts, de alrededor de 2018, dice que cada ciudad, pueblo o condado decide hasta dónde llega su propia Trust Act o política de santuario. Por eso los detalles son distintos.
not-federal = Según leemos los textos, las leyes trust de las ciudades obligan a quienes trabajan para la ciudad. No impiden que agentes federales hagan arrestos en esa ciudad.
places = Un comunicado de 2026 de la gobernadora Healey dice que el gobierno federal puso fin a una regla el 20 de enero de 2025. Era la regla de mantenerse lejos de sitios como escuelas, hospitales y lugares de culto.
places-order = Algunas congregaciones tienen una orden propia de una corte. Nuestra fuente más nueva para esto es una lista de demandas de un proyecto de datos, de julio de 2026.
share-law = Una ley federal (8 USC 1373) se dirige a los gobiernos estatales y locales. Dice que no pueden impedir que su personal comparta el estatus de una persona con oficiales federales de inmigración. Esto significa la ciudadanía o el estatus migratorio.
share-law-doubt = Las cortes no están de acuerdo en si esta ley es válida.

why = Por qué existen estas políticas
fear = Una página de la ACLU of Massachusetts, de alrededor de 2018, dice que estas políticas responden a un miedo. La gente teme que cualquier contacto con la policía local pueda terminar en que la expulsen del país.
fear-police = Esa página de la ACLU también dice que las personas que desconfían de la policía no avisan de los delitos ni llaman para pedir ayuda.

count = Cuántos lugares tenían estas políticas alrededor de 2018
count-then = Alrededor de 2018, una página de la ACLU of Massachusetts contó más de 400 ciudades, pueblos y condados. Sus políticas limitaban la ayuda al gobierno federal para expulsar a personas del país.
count-not-now = Ese número es de alrededor de 2018. No es el número de hoy.
