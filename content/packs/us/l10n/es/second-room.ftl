card-title = En la segunda sala
card-summary = Los oficiales le mandaron a otro lugar para más preguntas. Qué significa, qué decir y qué puede costar callar.
card-keywords = segunda sala, inspección secundaria, espera, más preguntas, interrogatorio, cuánto tiempo, abogado, llamar a mi familia, intérprete, supervisor, expulsión, expulsión rápida, me regresan, negaron la entrada, retirar, juez, juramento, cuartito, deportar, deportación, me llevaron a otro cuarto, otro cuarto, otra sala, horas esperando, tienen mi pasaporte, detenido, detenida, toda la noche, baño, comida, agua, rezar, cuánto tiempo me pueden tener aquí, parole, me tienen desde hace horas

what-it-is = Qué es esta sala
not-an-arrest = Aquí los oficiales hacen más preguntas cuando no pueden decidir en el primer mostrador. Que le manden aquí no es un arresto ni quiere decir que le negaron la entrada.
how-long-limit = Un sitio web de consulta legal dice que ninguna ley fija cuántas horas pueden detener a alguien en un aeropuerto, solo un tiempo razonable. La meta de la agencia fronteriza CBP, que no es un derecho, es de 72 horas como máximo en sus salas de detención.

afraid = Si de verdad tiene miedo de volver
fear-say = Tengo miedo de volver. Quiero pedir asilo.
say-yourself = Si de verdad tiene miedo de volver, dígalo usted: una clínica legal universitaria dice que tiene que hacerlo. No espere a que le pregunten. Entonces queda bajo detención, normalmente hasta que se decida el caso.
say-fear = ¿De verdad tiene miedo de volver y los oficiales quizás le envíen de vuelta? Dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere a que le pregunten. Entonces queda bajo detención, normalmente hasta que se decida el caso.
say-fear-waiver = ¿De verdad tiene miedo de volver y los oficiales quizás le envíen de vuelta? Dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere. Los oficiales deben pasar el pedido de asilo a un juez de inmigración. Puede que quede bajo detención.

if-citizen = Si usted tiene la ciudadanía de EE. UU.
citizen-say = Tengo la ciudadanía estadounidense. Aquí está mi pasaporte estadounidense.
citizen-stop = La organización de derechos civiles ACLU dice que solo tiene que responder preguntas sobre quién es y su ciudadanía. Callar ante otras preguntas comunes de viaje puede significar demora y que le revisen más. Declarar en la aduana lo que trae es un deber aparte.
citizen-hold = La organización musulmana CAIR-Ohio avisa a los ciudadanos que no responden que les espera una larga demora. Dice que CBP puede mantenerlos detenidos hasta seis horas. No leímos ninguna regla que fije seis horas.
citizen-lawyer = CAIR-Ohio dice que un ciudadano detenido en la frontera tiene derecho a un abogado y puede pedir llamar a uno. En 2017 un abogado escribió en el blog de AILA, la asociación de abogados de inmigración, que el oficial decide.
citizen-not-removed = Una vez verificada su ciudadanía, las reglas dicen que no pueden ordenar su expulsión (deportación). Mientras la verifican, los oficiales todavía pueden revisarle, hacerle esperar y hacerle preguntas.

if-green-card = Si usted tiene tarjeta verde
green-card-say = No quiero renunciar a mi residencia permanente.
green-card-not-signed = El formulario I-407 deja constancia de que renuncia a su estatus. Si no lo firma, abogados de inmigración dicen que conserva su estatus hasta la decisión final de un juez. El gobierno puede iniciar un caso de expulsión (deportación) y puede mantenerle bajo detención.
green-card-stop = La organización de derechos civiles ACLU dice que solo tiene que responder preguntas sobre quién es y su residencia permanente. La organización musulmana CAIR-Ohio advierte: cualquier persona que no sea ciudadana de EE. UU. y no responda corre el riesgo de que le nieguen la entrada.
green-card-oath = Si los oficiales le tratan como si pidiera entrar de nuevo, pueden interrogarle bajo juramento. Entonces necesita un abogado.
green-card-no-fast = Si un oficial verifica su estatus y ningún juez le puso fin, las reglas no permiten una orden de expulsión rápida (deportación sin audiencia). En su lugar puede haber un caso ante un juez de inmigración.

if-refugee = Si tiene estatus de refugiado o de asilado
refugee-say = Tengo estatus de refugiado o de asilado. Por favor revise sus expedientes.
refugee-no-fast = Si los expedientes muestran su estatus y nadie le puso fin, los oficiales no pueden ordenar la expulsión rápida (deportación sin audiencia). Pueden iniciar un caso ante un juez de inmigración.
refugee-sign = En 2017 la organización de derechos civiles ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada. No sabemos qué pasa si no firma. El formulario de aduana sobre las cosas que trae es aparte.
refugee-document = ¿No tiene un documento de viaje de refugiado válido? Pida que le dejen solicitar uno aquí. Un oficial puede permitirlo si estuvo fuera menos de un año y cumple otros requisitos.

status-doubted = Si los oficiales dudan de su estatus
status-judge = Según la regla como estaba a principios de 2022, si usted jura que tiene ese estatus y no se puede verificar, un juez debe revisar cualquier orden de expulsión rápida. Mientras tanto queda bajo detención, y después no hay otra apelación. Jurar en falso es un delito.

questions = Las preguntas de los oficiales y el silencio de usted
visa-price = La organización de derechos civiles ACLU dice que le pueden negar la entrada si no responde preguntas sobre su viaje.
religion-stop = La ACLU dice que puede no contestar preguntas sobre religión o política. Pero un oficial puede reaccionar y negarle la entrada por otra razón.
religion-fear = ¿Tiene miedo por su religión o por sus ideas políticas? Una clínica legal universitaria dice que tiene que decir que tiene miedo. En un caso de asilo, un juez puede tomar en cuenta con qué franqueza respondió.
religion-stop-other = La organización de derechos civiles ACLU dice que quienes viajan pueden no contestar preguntas sobre religión o política. Pero la organización musulmana CAIR-Ohio advierte: cualquier persona que no sea ciudadana de EE. UU. y no responda preguntas corre el riesgo de que le nieguen la entrada.
unsure-stop = La organización de derechos civiles ACLU dice que quienes viajan pueden no contestar preguntas sobre religión o política. Para ciudadanos de EE. UU., callar significa demora; a visitantes les pueden negar la entrada. La organización musulmana CAIR-Ohio advierte: toda persona no ciudadana que no responda corre el riesgo de que le nieguen la entrada.
never-lie = No mienta. Mentir a sabiendas a un oficial federal sobre algo importante es un delito. Puede significar 5 años de prisión.
no-false-claim = No diga que tiene la ciudadanía de EE. UU. si no la tiene. Decirlo falsamente con un fin legal o para un beneficio puede hacer que le prohíban entrar a Estados Unidos.
no-false-claim-unsure = No diga que tiene la ciudadanía de EE. UU. a menos que sepa que es verdad. Si una persona que no la tiene lo dice falsamente con un fin legal o para un beneficio, le pueden prohibir entrar a Estados Unidos.

fast-removal = Expulsión rápida, o salir otra vez del país
fast-what = Un oficial puede ordenar, sin audiencia, la expulsión (deportación) de una persona que llega, por fraude o por papeles que faltan o no valen. Eso es la expulsión rápida.
fast-what-unsure = En la expulsión rápida, un oficial puede ordenar la expulsión (deportación) de una persona que llega, sin audiencia. Es por fraude, o por papeles que faltan o no valen. Quienes viajan con el Programa de Exención de Visa (Visa Waiver Program) pasan por otro proceso rápido.
fast-what-asylum = Si no dice que tiene miedo, los oficiales pueden ordenar la expulsión rápida (deportación sin audiencia) por fraude o por papeles que faltan o no valen. La organización musulmana CAIR-Ohio advierte: cualquier persona que no sea ciudadana de EE. UU. y no responda corre el riesgo de que le nieguen la entrada.
fast-interpreter = Pida un intérprete si lo necesita. En la expulsión rápida, los oficiales deben usar la ayuda de un intérprete si hace falta para hablar con usted.
withdraw-pressure-other = Un bufete de abogados de Boston advierte: los oficiales pueden presionar a la gente para que retire su pedido de entrar y se vaya. Tiene que ser su decisión libre. Retirarlo reemplaza una orden o un caso de expulsión. Puede afectar visas posteriores. ¿Qué es mejor? Pregunte a un abogado.
withdraw-pressure-asylum = Los oficiales pueden presionarle para que retire su pedido de entrar, advierte un bufete de abogados de Boston. Retirarlo significa que se va enseguida. Tiene que ser su propia decisión libre. ¿De verdad tiene miedo de volver? Dígalo.
parole-arriving = Para las reglas usted es una persona que llega, incluso si antes le dejaron entrar con parole (permiso temporal de entrada). En la expulsión rápida es distinto para quienes vuelven con un permiso anticipado (advance parole) obtenido en Estados Unidos. Una orden judicial de 2025 también puede limitarla. Pregunte a un abogado.

visa-waiver = Si vino con ESTA (exención de visa)
waiver-no-judge = Si los oficiales deciden que usted no puede entrar, le envían de vuelta sin que vea a un juez. Usted renunció a todo derecho de apelar. La única excepción es pedir asilo.

ask-for = Qué puede pedir
call-say = ¿Puedo llamar a la persona que me espera?
call-price = Una guía para recién llegados dice que puede pedir llamar después de una espera larga, como más de dos horas. El oficial no tiene que aceptar. Otros cuentan que muchas veces no dejan usar el teléfono.
needs = Pida lo que necesite. La ley dice que la agencia fronteriza CBP debe hacer todo lo posible por dar comida y agua a las personas que detiene. Una guía para recién llegados agrega medicinas, un baño y un lugar para rezar.
needs-law = La ley dice que la agencia fronteriza CBP debe hacer todo lo posible por dar comida y agua suficientes a una persona que detiene, tan pronto como pueda.
lawyer = Puede pedir un abogado, pero los oficiales deciden. Las reglas federales no dan aquí derecho a un abogado a quien pide entrar. La excepción: la persona está bajo custodia y es el centro de una investigación penal.
lawyer-green-card = Puede pedir un abogado, pero los oficiales deciden. Si le tratan como si pidiera entrar de nuevo, las reglas federales normalmente no le dan derecho a un abogado en esta sala.
supervisor = Puede pedir hablar con un supervisor de CBP sobre cómo le tratan. El supervisor no tiene que aceptar.

not-answered = Sin respuesta
call-gap = ¿Puede un ciudadano de EE. UU. llamar a su familia desde esta sala?
refugee-silence-gap = ¿Qué preguntas debe responder si tiene estatus de refugiado o de asilado?
