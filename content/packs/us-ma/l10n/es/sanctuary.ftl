card-title = Leyes de confianza (Trust Acts) y políticas de santuario
card-summary = Qué hacen las leyes Trust Act locales, qué dice la ley de Boston, otros lugares, y hasta dónde llegan estas leyes. No son iguales en cada lugar.
card-keywords = santuario, ciudad santuario, ciudad segura, Trust Act, Boston, ley de la ciudad, ley local, ordenanza, política, policía, policía local, llamar a la policía, miedo a la policía, avisar de un delito, preguntan por mi estatus, estatus migratorio, detainer, ICE, la migra, agentes federales, entregar a ICE, orden judicial, arresto, deportación, deportar, compartir información, 1373, pueblo, condado, miedo de llamar a la policía, reportar un delito, denunciar un delito, warrant, mezquita, iglesia, escuela, hospital, ley de confianza, Cambridge, Somerville, Northampton, Amherst, Newton, Chelsea, cárcel del condado de Suffolk, South Bay, Nashua Street, comunidad acogedora, fianza, secretaría municipal

what = Qué es una Trust Act
trust-act = Una Trust Act (ley de confianza) es una ley local. Mantiene a la policía de la ciudad fuera del trabajo civil de inmigración. Cada ciudad, pueblo o condado decide hasta dónde llega su propia ley.

boston = La Trust Act de Boston
boston-detainers = Cuando una persona ya puede salir, la policía de Boston no puede retenerla solo por una solicitud civil de detención (detainer) o una orden (warrant) de ICE. La excepción es una orden penal de un juez. Así lo dice la Trust Act de Boston, en el texto que publicó un periódico en 2024.
boston-transfer = El texto de 2024 de la Trust Act dice que el personal de la ciudad de Boston no puede entregarle a oficiales de inmigración. La excepción es una orden judicial (warrant) u otra orden de un juez.
boston-jail = El Sheriff (alguacil) del condado de Suffolk, que maneja la cárcel del condado en Boston, es una agencia estatal, dice el Auditor del estado. Según leemos la Trust Act de Boston, nada en ella dice que obligue a esa cárcel.
boston-2026 = En marzo de 2026 el Concejo Municipal de Boston trató la Trust Act como vigente. No vimos cambios posteriores, pero puede haber algunos.

places-ma = Otros lugares de Massachusetts
cambridge = Cambridge aprobó una ley en 2020 y la hizo más estricta en 2025. Según la propuesta original, el personal de la ciudad no pregunta por el estatus, salvo para un beneficio público, y la policía no arresta solo por una solicitud de detención (detainer) de ICE.
other-places = Somerville, Northampton, Amherst, Newton y Chelsea también han tenido una ley o política, dicen páginas viejas. Cada una es distinta. Pregunte en la secretaría municipal (city clerk o town clerk) qué vale hoy.
lunn = En todo Massachusetts vale un fallo de 2017. La ley estatal no da a los agentes de las cortes, ni por el mismo razonamiento a la policía, poder para retener a una persona solo por una solicitud civil de detención (detainer). Una ley nueva podría cambiar esto.

limits = Hasta dónde llegan estas leyes
not-federal = Según leemos los textos, las leyes Trust Act de las ciudades obligan a quienes trabajan para la ciudad. No impiden que agentes federales hagan arrestos en esa ciudad.
share-law = Una ley federal (8 USC 1373) se dirige a estados, ciudades y pueblos. Dice que no pueden impedir que su personal informe del estatus de usted a los oficiales federales de inmigración. Las cortes no están de acuerdo en si esta ley es válida.
places = El gobierno federal tenía una regla de mantenerse lejos de lugares como escuelas, hospitales y lugares de culto. Un comunicado de 2026 de la gobernadora Healey dice que terminó en enero de 2025. Algunas congregaciones tienen su propia orden de una corte.

count = Cuántos lugares tenían estas políticas alrededor de 2018
count-then = Alrededor de 2018, la organización de derechos civiles ACLU of Massachusetts contó más de 400 ciudades, pueblos y condados con reglas que limitan la ayuda para deportar a personas. Ese no es el número de hoy.

why = Por qué existen estas políticas
fear = Alrededor de 2018 la ACLU of Massachusetts nombró un miedo: cualquier contacto con la policía local puede terminar en deportación. Las personas que no confían en la policía, dijo, no reportan delitos. Tampoco llaman para pedir ayuda, dijo.
your-place = ¿Tiene hoy su ciudad o pueblo una Trust Act o una ley parecida?
