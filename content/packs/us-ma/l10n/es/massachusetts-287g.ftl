card-title = 287(g) en Massachusetts
card-summary = Qué acuerdo muestra la lista de ICE de julio de 2026, qué dijeron la corte más alta del estado y la gobernadora, y qué encontró un estudio.
card-keywords = 287(g), 287g, Massachusetts, acuerdo, convenio, departamento de prisiones, Department of Correction, DOC, prisión estatal, cárcel, sheriff, alguacil, Plymouth County, gobernadora Healey, orden ejecutiva, edificios del estado, corte, arresto de ICE, la migra, policía e ICE, policía local, estudio, Frederick County, hispanos, latinos, arrestos, ACLU, Boston, avisaron a ICE, compartir información, orden 650, orden ejecutiva 650, PROTECT Act, Lunn, fallo de 2017, salida de la prisión estatal, salir de prisión, MCI, estudio de Coon

agreement = El acuerdo en Massachusetts
what = La sección 287(g) es una ley federal. Permite que el gobierno federal firme un acuerdo escrito. Con él, agentes estatales o locales capacitados hacen una parte del trabajo de inmigración.
doc = La lista de ICE, la agencia de inmigración, del 24 de julio de 2026, en la copia de un proyecto de datos, tenía un solo acuerdo 287(g) para Massachusetts. Era con las prisiones del estado (Department of Correction), para trabajo dentro de ellas. Se firmó en junio de 2020.
list-changes = La lista de acuerdos 287(g) cambia a menudo. ICE pone la lista de hoy en su página web sobre 287(g).
doc-practice = Informes de 2026 dicen que las prisiones del estado revisan el estatus de las personas, avisan a ICE antes de una salida y le entregan personas. Eso pasa al final de una condena en una prisión del estado, no en las cárceles de los condados.
jail-space = Alquilar espacio de una cárcel a ICE, como hace el condado de Plymouth, no es 287(g). Es otro contrato. El acuerdo 287(g) de Plymouth terminó en 2021, dice la organización de derechos civiles ACLU of Massachusetts.
talk = Según la ley federal, los agentes locales pueden compartir información con los oficiales federales de inmigración. Es así incluso sin un acuerdo.

court = Qué dijo en 2017 la corte más alta del estado
lunn = En 2017 la corte más alta de Massachusetts decidió sobre las solicitudes civiles de detención (detainers) que hace ICE. La ley estatal no da a los agentes de las cortes, ni por el mismo razonamiento a la policía, poder para retener a una persona solo por una de ellas. Una ley nueva podría cambiar esto.
court-wait = El fallo estatal de 2017 sobre las solicitudes de detención (detainers) no impide actuar a los agentes federales. Ellos pueden hacer arrestos. Pueden esperar en la cárcel o la corte.
dispute = En 2018 y 2019, informó la radio WBUR, algunas agencias dijeron que el fallo de 2017 no obliga al personal que ICE capacitó bajo 287(g). Abogados de inmigrantes no estuvieron de acuerdo. No encontramos ningún fallo sobre esto.

order = La orden de la gobernadora
order-arrests = La orden 650, dice una noticia, prohíbe los arrestos civiles de ICE en las partes cerradas de los edificios del estado si no hay una orden judicial (warrant). Las cortes no están incluidas. No encontramos ningún fallo sobre si los agentes federales deben cumplirla.

bill = Un proyecto de ley en julio de 2026
protect-act = En julio de 2026 seis legisladores trabajaban en un proyecto de ley del estado, la PROTECT Act. Sus dos textos prohibirían los arrestos civiles en los edificios de las cortes sin una orden judicial (warrant). Buscamos y no encontramos si llegó a ser ley.

study = Un estudio de Maryland
study-found = El estudio de Coon de 2017 miró los arrestos que hizo el sheriff (alguacil) de Frederick County. Encontró que con 287(g) hubo significativamente más arrestos de personas hispanas de los que habría habido sin ese programa.
public-gap = ¿Hay ahora una ley del estado contra los arrestos de ICE en los edificios de las cortes (la PROTECT Act)?
