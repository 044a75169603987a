card-title = 287(g): oficiales locales y trabajo de inmigración
card-summary = Acuerdos en los que oficiales estatales o locales capacitados hacen parte del trabajo de inmigración. Qué dice la ley y qué dice la ACLU.
card-keywords = 287(g), 287g, acuerdo, convenio, policía local, sheriff, alguacil, policía estatal, policía e ICE, la policía trabaja con la migra, me pidieron papeles, cárcel, condado, pueblo, estatus migratorio, compartir información, avisaron a ICE, perfil racial, me pararon, me pararon por mi cara, capacitación, supervisión, voluntario, impuestos, confianza, ACLU, parada de tráfico, deportar, retén, me pararon manejando, licencia de conducir, por mi apariencia, mi pueblo, mi ciudad, contribuyentes

law = Qué dice la ley federal
what = La sección 287(g) permite que el gobierno federal firme un acuerdo escrito. Con él, oficiales estatales o locales capacitados hacen parte del trabajo de inmigración.
voluntary = Según la ley federal, ningún estado o pueblo tiene que firmar uno. Algunos estados lo ordenan por su propia ley.
supervised = Los oficiales que trabajan bajo un acuerdo deben estar capacitados. El gobierno federal dirige y supervisa su trabajo.
talk = Los oficiales locales pueden compartir información con los oficiales federales de inmigración. Es así incluso sin un acuerdo.
ma-doc = En Massachusetts, la copia de una lista hecha por un proyecto de datos mostró un solo acuerdo el 5 de agosto de 2026. Era con el departamento estatal de prisiones (Department of Correction), para trabajo dentro de sus prisiones.
ma-doc-changes = Esas listas cambian cada semana. Alquilar espacio en una cárcel a ICE, como en Plymouth County, es un contrato distinto.

aclu = La opinión de la ACLU
aclu-opposes = En una página de 2018, la ACLU of Massachusetts se opuso a 287(g). Las tres líneas siguientes son su opinión.
aclu-profiling = Dijo que el programa ha llevado a un uso ilegal de perfiles raciales.
aclu-cost = Dijo que 287(g) quita dinero y oficiales al trabajo de la policía local. Los contribuyentes locales pagan el costo, dijo.
aclu-trust = Dijo que 287(g) rompe la confianza.
aclu-reach = La misma página dijo que ICE usa la policía y las cárceles locales para llegar más lejos. Nombró los acuerdos 287(g) como una de las formas.

not-known = Lo que no sabemos
where-gap = ¿Hay hoy un acuerdo 287(g) donde usted vive?
tell-gap = ¿Debe un oficial local decirle que trabaja bajo 287(g)?
status-gap = ¿Tiene usted que responder cuando un oficial así le pregunta por su estatus?
