card-title = Miedo de volver
card-summary = Si de verdad tiene miedo de volver, dígalo. Esto es lo que las reglas dicen que viene después.
card-keywords = miedo, temor, asilo, refugiado, persecución, tortura, volver, regresar, peligro, entrevista, miedo creíble, juez, protección, guerra, amenazas, me van a matar, intérprete, pedir asilo en el aeropuerto, cómo pedir asilo, tengo miedo de volver, no puedo regresar, solicitar asilo

say-it = Dígalo
fear-say = Tengo miedo de volver. Quiero pedir asilo.
only-if-true = Dígalo solo si es verdad. Mentir a sabiendas a un oficial federal sobre algo importante es un delito.
say-yourself = Una clínica de una facultad de derecho dice que tiene que decirlo usted y pedir asilo. No espere a que le pregunten.
own-language = Un grupo de ayuda dice que puede decirlo en su propio idioma.
more-than-one = Dígalo con claridad, y a más de un oficial.
false-papers = Usar a sabiendas un documento falso ante una agencia federal es un delito. Quien huyó con papeles falsos necesita un abogado de inmediato.

next = Qué viene después
must-stop = En la expulsión rápida, las reglas dicen que el oficial debe parar el proceso y enviarle con un oficial de asilo para una entrevista.
in-court = La práctica puede ser distinta. Hay límites de 2025 y 2026 en disputa en la corte.
may-apply = La ley deja que una persona que llega solicite asilo, con las excepciones que enumera. Los límites presidenciales y los casos en la corte cambian esto a menudo.
waiver-judge = A quien viaja con el Visa Waiver Program y pide asilo le deben enviar ante un juez de inmigración. El juez decide únicamente sobre el asilo.
waiver-rest = Con el Visa Waiver Program usted renunció a otras formas de oponerse a la expulsión. Pedir asilo es la excepción.
waiver-held-gap = ¿Le van a detener mientras espera al juez?
held = A quien espera una decisión sobre el miedo le mantienen bajo detención. En esta etapa el parole es solo para una emergencia médica o una necesidad de las fuerzas del orden.
held-gap = ¿Cuánto tiempo va a durar su detención?
canada-land = En un cruce por tierra desde Canadá, muchas personas deben mostrar primero que se les aplica una excepción antes de poder pedir asilo. El texto que leímos puede estar desactualizado.
earlier-gap = ¿Qué pasa con su visa o su parole si pide asilo?

interview = La entrevista
written-notice = El oficial debe darle un aviso por escrito. Explica la entrevista, el derecho de consultar a otras personas y lo que un juez puede revisar.
written-notice-fail = También explica qué pasa si no aceptan el pedido.
consult = Antes de la entrevista puede hablar con un abogado u otra persona que elija. El gobierno no paga. Esa consulta no debe causar una demora poco razonable.
consult-present = Esa persona puede estar en la entrevista.
interpreter = Si no puede hablar bien en inglés, pida un intérprete. El oficial de asilo debe conseguir a una persona adulta que no trabaje para su país.
correct-summary = Al final el oficial debe repasar un resumen de los hechos. Escuche y corrija cada error.

if-no = Si la respuesta es no
judge-say = Quiero que un juez de inmigración revise esto.
judge-review = Si el oficial de asilo no encuentra un miedo creíble, usted puede pedir un juez. Tiene que pedirlo. La revisión debe terminar en no más de 7 días.

consulate = El consulado de su país
consulate-secret = Cuando los oficiales avisan a un consulado que una persona está detenida, no deben decir que pidió asilo.
consulate-family = Las familias pueden revelarlo por error. Pida a su familia que no hable de asilo con el consulado.
consulate-ask-first = MIRA, un grupo de Massachusetts, aconseja a las familias comunicarse con el consulado. Si usted teme a ese gobierno, su familia debería preguntarle primero a usted o a un abogado.
consulate-gap = ¿Qué pueden decir los oficiales a su consulado?
