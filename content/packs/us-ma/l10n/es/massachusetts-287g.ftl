card-title = 287(g) en Massachusetts
card-summary = Qué acuerdo muestra una lista de agosto de 2026, qué ordenó la gobernadora y qué encontró un estudio.
card-keywords = 287(g), 287g, Massachusetts, acuerdo, convenio, departamento de prisiones, Department of Correction, DOC, prisión estatal, cárcel, sheriff, alguacil, Plymouth County, gobernadora Healey, orden ejecutiva, edificios del estado, corte, arresto de ICE, la migra, policía e ICE, policía local, estudio, Frederick County, hispanos, latinos, arrestos, ACLU, Boston, avisaron a ICE, compartir información

agreement = El acuerdo en Massachusetts
what = La sección 287(g) es una ley federal. Permite que el gobierno federal firme un acuerdo escrito. Con él, oficiales estatales o locales capacitados hacen una parte del trabajo de inmigración.
doc = Un proyecto de datos copió una lista de acuerdos 287(g) el 5 de agosto de 2026. Muestra uno solo para Massachusetts. Es con el departamento estatal de prisiones (Department of Correction).
doc-signed = Se firmó el 8 de junio de 2020, para trabajo dentro de las prisiones de ese departamento.
list-changes = Esas listas cambian cada semana. La lista de hoy puede ser distinta.
jail-space = Alquilar espacio en una cárcel a ICE, como en Plymouth County, es un contrato distinto.
talk = Según la ley federal, los oficiales locales pueden compartir información con los oficiales federales de inmigración. Es así incluso sin un acuerdo.
today-gap = ¿Qué acuerdos 287(g) hay hoy en Massachusetts?

order = La orden de la gobernadora
order-signed = Dos periódicos publicaron un comunicado de la gobernadora Healey. Trata de una orden que firmó el 29 de enero de 2026.
order-limit = Una orden se puede cambiar. También es posible que alguien la dispute. No leímos la orden misma.
order-new = El comunicado dice que el estado no puede firmar nuevos acuerdos 287(g). La excepción es una necesidad de seguridad pública.
order-after = Esta parte trata de acuerdos nuevos. El acuerdo de 2020 estaba en la lista del 5 de agosto de 2026, después de la orden.
order-arrests = El comunicado también dice dónde ICE no puede hacer arrestos civiles. Es en aquellas partes de edificios del estado que no están abiertas al público. Tampoco puede reunirse y prepararse en propiedad del estado.
court-wait = En 2017 la corte más alta de Massachusetts decidió sobre las solicitudes de detención (detainers), pedidos de ICE para retener a una persona. Ese fallo cubre a los oficiales de Massachusetts. No impide que los agentes federales hagan arrestos. Esos agentes pueden esperar en la cárcel o la corte.
public-gap = ¿Tienen los agentes federales que cumplir esta orden? ¿Puede ICE hacer arrestos en una corte?

study = Un estudio de Maryland
study-who = En una página de 2018, la ACLU of Massachusetts citó un estudio de 2017 de Michael Coon (University of Tampa). Salió en el Journal on Migration and Human Security.
study-found = Estudió Frederick County, Maryland. Encontró que con 287(g) el sheriff hizo significativamente más arrestos de personas hispanas de los que habría habido sin ese programa.
study-one = El estudio es sobre un solo condado.
