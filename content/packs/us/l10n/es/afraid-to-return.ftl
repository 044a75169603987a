card-title = Miedo de volver
card-summary = Si de verdad tiene miedo de volver, dígalo. Esto es lo que las reglas dicen que viene después.
card-keywords = miedo, temor, asilo, refugiado, persecución, tortura, volver, regresar, peligro, entrevista, miedo creíble, juez, protección, guerra, amenazas, me van a matar, intérprete, pedir asilo en el aeropuerto, cómo pedir asilo, tengo miedo de volver, no puedo regresar, solicitar asilo, asilo en la frontera, cómo digo que tengo miedo, embajada, consulado, mi historia, pruebas, declaración, me torturaron, cárcel por pedir asilo, me van a detener si pido asilo

say-it = Dígalo
fear-say = Tengo miedo de volver. Quiero pedir asilo.
only-if-true = Diga que tiene miedo solo si es verdad. Mentir a sabiendas a un oficial federal sobre algo importante es un delito.
more-than-one = Diga con claridad que tiene miedo, y a más de un oficial. No espere a que le pregunten. La ley le mantiene bajo detención hasta que se decida el caso, salvo que el gobierno le dé parole (que le dejen salir).
more-than-one-if = ¿De verdad tiene miedo de volver y los oficiales quizás le envíen de vuelta? Dígalo con claridad, y a más de un oficial. No espere a que le pregunten. La ley le mantiene bajo detención hasta que se decida el caso, salvo que el gobierno le dé parole (que le dejen salir).
say-yourself = Una clínica legal universitaria dice que es usted quien tiene que decir que tiene miedo y pedir asilo. No espere a que le pregunten. Un grupo de ayuda dice que puede usar su propio idioma.
false-papers = Usar a sabiendas un documento falso ante una agencia federal es un delito. Una persona que huyó con papeles falsos necesita un abogado de inmediato.
same-story = En un caso de asilo, un juez puede mirar con qué franqueza respondió y puede comparar lo que usted dice en distintos momentos. Eso incluye el aeropuerto.

next = Qué viene después
must-stop = Si durante la expulsión rápida (deportación sin audiencia) dice que tiene miedo, las reglas dicen que el oficial debe parar el proceso y enviarle a una entrevista. En la práctica puede ser distinto. Límites de 2025 y 2026 están en disputa en las cortes.
waiver-judge = A quien viaja con el Programa de Exención de Visa (Visa Waiver Program) y pide asilo lo deben enviar ante un juez de inmigración. El juez mira solo asilo, suspensión de la expulsión (withholding of removal) y protección contra la tortura. Puede que usted quede bajo detención.
visa-kept = Pedir asilo no está en la lista de razones para que un oficial cancele una visa. Una orden de expulsión sí. Una entrevista sobre el miedo normalmente sigue a un problema con los papeles o la visa. El Departamento de Estado puede revocar la visa en cualquier momento.
parole-papers = Los papeles que inician un caso en la corte de inmigración cuentan como aviso de que terminó su parole (permiso temporal de entrada), salvo que digan otra cosa. El parole ya terminó si usted salió del país o se acabó su plazo.

interview = La entrevista sobre el miedo
consult = Las reglas le dan tiempo para hablar con un abogado u otra persona antes de la entrevista. Esa persona puede ir a la entrevista. El gobierno no paga. Esas consultas no deben causar una demora poco razonable.
interpreter = Si no se puede expresar bien en inglés, pida un intérprete. El oficial de asilo debe conseguirlo: una persona adulta que no trabaje para el país de usted.
correct-summary = Al final de la entrevista sobre el miedo, el oficial debe repasar con usted un resumen de los hechos y dejar que corrija errores. Escuche y corrija cada error.

if-no = Si la respuesta es no
judge-say = Quiero que un juez de inmigración revise esto.
judge-review = Si el oficial de asilo decide que su miedo no es creíble, usted puede pedir que un juez de inmigración revise esa decisión. Tiene que pedirlo. La revisión debe terminar en no más de 7 días.

consulate = El consulado de su país
consulate-secret = Cuando los oficiales avisan a un consulado que una persona está detenida, no deben decir que esa persona pidió asilo. Las familias pueden revelarlo: pida a la suya que no hable de asilo con el consulado.
consulate-ask-first = Si teme a su gobierno, pida a su familia que le pregunte a usted o a un abogado antes de comunicarse con el consulado de su país.

not-answered = Sin respuesta
held-gap = ¿Cuánto tiempo pasa hasta la entrevista sobre el miedo?
consulate-gap = ¿Qué más pueden decir los oficiales a su consulado?
