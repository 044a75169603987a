card-title = 287(g) en Massachusetts
card-summary = Qué acuerdo muestra una lista de agosto de 2026, qué ordenó la gobernadora, qué encontró un estudio y qué dice la ACLU.
card-keywords = 287(g), 287g, Massachusetts, acuerdo, convenio, departamento de prisiones, Department of Correction, DOC, prisión estatal, cárcel, sheriff, alguacil, Plymouth County, gobernadora Healey, orden ejecutiva, edificios del estado, corte, arresto de ICE, la migra, policía e ICE, policía local, estudio, Frederick County, hispanos, latinos, arrestos, perfil racial, ACLU, impuestos, confianza, Boston

agreement = El acuerdo en Massachusetts
doc = Un proyecto de datos copió una lista de acuerdos 287(g) el 5 de agosto de 2026. Muestra uno solo para Massachusetts: con el departamento estatal de prisiones (Department of Correction).
doc-signed = Se firmó el 8 de junio de 2020, para trabajo dentro de las prisiones de ese departamento.
list-changes = Esas listas cambian cada semana. La lista de hoy puede ser distinta.
jail-space = Alquilar espacio en una cárcel a ICE, como en Plymouth County, es un contrato distinto.
today-gap = ¿Qué acuerdos hay hoy en Massachusetts?

order = La orden de la gobernadora
order-signed = Dos periódicos publicaron un comunicado de la gobernadora Healey. Trata de una orden que firmó el 29 de enero de 2026.
order-new = Según ese comunicado, el estado no puede firmar nuevos acuerdos 287(g) a menos que los necesite para la seguridad pública.
order-arrests = También dice que ICE no puede hacer arrestos civiles en partes de edificios del estado que no están abiertas al público. Tampoco puede reunirse y prepararse en propiedad del estado.
order-limit = Una orden se puede cambiar y alguien puede impugnarla. No leímos la orden misma.
order-after = La primera parte trata de acuerdos nuevos. El acuerdo de 2020 estaba en la lista del 5 de agosto de 2026, después de la orden.

study = Un estudio de Maryland
study-who = En una página de 2018, la ACLU of Massachusetts citó un estudio de 2017 de Michael Coon (University of Tampa). Salió en el Journal on Migration and Human Security.
study-found = Trató de Frederick County, Maryland. Encontró que con 287(g) el sheriff hizo significativamente más arrestos de personas hispanas que los que habría habido sin él.
study-one = El estudio es sobre un solo condado.

aclu = La opinión de la ACLU
aclu-opposes = En una página de 2018, la ACLU of Massachusetts se opuso a 287(g). Las tres líneas siguientes son su opinión.
aclu-profiling = Dijo que el programa ha llevado a un uso ilegal de perfiles raciales.
aclu-cost = Dijo que 287(g) quita dinero y oficiales al trabajo de la policía local. Los contribuyentes locales pagan el costo, dijo.
aclu-trust = Dijo que 287(g) rompe la confianza.
