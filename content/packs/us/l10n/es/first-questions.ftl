card-title = Primeras preguntas en el mostrador
card-summary = Qué decir y hacer cuando un oficial le habla por primera vez. Cuándo puede no contestar y qué puede costar callar.
card-keywords = aeropuerto, frontera, puerto de entrada, migración, mostrador, oficial, agente, CBP, aduana, preguntas, entrevista, qué digo, silencio, callar, responder, negarse, negaron la entrada, me regresan, mentir, juramento, pasaporte, ciudadano, tarjeta verde, residente, visa, turista, estudiante, ESTA, exención de visa, asilo, miedo, refugiado, asilado, documento de viaje, parole, firmar, I-407, huellas, foto, foto de la cara, maletas, revisar equipaje, declarar, mercancías, abogado, juez, intérprete, ayuda, deportar, deportación, tengo que contestar, debo responder, qué le digo, por qué viene, cuánto tiempo se queda, primeras preguntas

citizen = Si usted tiene la ciudadanía de EE. UU.
citizen-say = Tengo la ciudadanía estadounidense. Aquí está mi pasaporte estadounidense.
citizen-show = Debe mostrar un pasaporte de EE. UU. u otro documento aceptado. Si el oficial no queda conforme, le hacen la misma inspección que a una persona sin esa ciudadanía.
citizen-stop = La organización de derechos civiles ACLU dice que solo tiene que responder preguntas sobre quién es y su ciudadanía. Callar ante otras preguntas comunes de viaje puede significar demora y que le revisen más. Declarar en la aduana lo que trae es un deber aparte.
citizen-stop-say = Prefiero no responder esa pregunta.
citizen-verified = Una vez verificada su ciudadanía, las reglas dicen que no pueden ordenar su expulsión (deportación). Mientras la verifican, los oficiales todavía pueden revisarle, hacerle esperar y hacerle preguntas.

green-card = Si usted tiene tarjeta verde
green-card-say = Tengo residencia permanente. Aquí está mi tarjeta verde.
green-card-stop = La organización de derechos civiles ACLU dice que solo tiene que responder preguntas sobre quién es y su residencia permanente. La organización musulmana CAIR-Ohio advierte: cualquier persona que no sea ciudadana de EE. UU. y no responda corre el riesgo de que le nieguen la entrada.
green-card-price = En preguntas que no son sobre quién es ni sobre su residencia, la ACLU dice que callar puede significar demora, pero no es una razón legal para negarle la entrada. CAIR-Ohio advierte que callar trae el riesgo de que se la nieguen.
green-card-stop-say = Prefiero no responder esa pregunta.
green-card-under-oath = Si los oficiales le tratan como si pidiera entrar de nuevo, pueden interrogarle bajo juramento. Entonces necesita un abogado. Que le traten así no pone fin a su estatus por sí solo.
green-card-again = Normalmente no le tratan como si pidiera entrar de nuevo. Algunas excepciones: renunciar a su estatus, estar fuera más de 180 días seguidos, actos ilegales en el extranjero, salir durante un caso de expulsión (deportación) y ciertos delitos.
green-card-i407 = En 2017 la ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada, sobre todo el formulario I-407, con el que renuncia a su estatus. Si no lo firma, el gobierno puede iniciar un caso y mantenerle bajo detención. Los formularios de aduana son aparte.
green-card-judge = Si no firma el formulario I-407, abogados de inmigración dicen que un juez puede decidir y que usted conserva su estatus hasta una decisión final. El gobierno puede iniciar un caso de expulsión (deportación) y puede mantenerle bajo detención.

visa = Si usted tiene visa
visa-say = Tengo visa. Aquí están mis papeles.
visa-show = Debe mostrar los papeles exigidos y convencer al oficial de que se le permite entrar. Una visa no garantiza la entrada.

visa-waiver = Si usa el Programa de Exención de Visa (Visa Waiver Program, ESTA)
visa-waiver-say = Viajo con el Programa de Exención de Visa (Visa Waiver Program).
visa-waiver-no-judge = Si los oficiales deciden que usted no puede entrar, le envían de vuelta sin que vea a un juez. Usted renunció a todo derecho de apelar. La única excepción es pedir asilo.

asylum = Si pide asilo
asylum-say = Tengo miedo de volver. Quiero pedir asilo.
asylum-say-clearly = Si es verdad, diga con claridad que tiene miedo, y a más de un oficial. No espere a que le pregunten. Entonces queda bajo detención, normalmente hasta que se decida el caso.
asylum-not-said = Si no dice que tiene miedo, los oficiales pueden ordenar la expulsión rápida (deportación sin audiencia) por fraude o por papeles que faltan o no valen. La organización musulmana CAIR-Ohio advierte: cualquier persona que no sea ciudadana de EE. UU. y no responda corre el riesgo de que le nieguen la entrada.
asylum-stop-fear = ¿Tiene miedo por su religión o por sus ideas políticas? Una clínica legal universitaria dice que tiene que decir que tiene miedo. En un caso de asilo, un juez puede tomar en cuenta con qué franqueza respondió.
asylum-false-papers = No use papeles falsos con un oficial. Hacerlo a sabiendas es un delito. Si huyó de un peligro con papeles falsos, necesita un abogado de inmediato.

refugee = Si tiene estatus de refugiado o de asilado
refugee-say = Tengo estatus de refugiado o de asilado. Por favor revise sus expedientes.
refugee-no-fast-removal = Si los expedientes muestran su estatus y nadie le puso fin, los oficiales no pueden ordenar la expulsión rápida (deportación sin audiencia). Pueden iniciar un caso ante un juez de inmigración.
refugee-travel-paper = ¿No tiene un documento de viaje de refugiado válido? Pida que le dejen solicitar uno aquí. Un oficial puede permitirlo si estuvo fuera menos de un año y cumple otros requisitos.
refugee-home-trip = ¿Fue al país del que huyó? El viaje puede poner en riesgo su estatus: pregunte a un abogado. Un bufete de abogados dice que el oficial preguntará por qué necesitaba el viaje.

parole = Si tiene parole (permiso temporal de entrada)
parole-say = Tengo papeles de parole. Aquí están.
parole-ends = El parole termina por sí solo cuando usted sale de Estados Unidos o cuando se acaba su plazo. Entonces le tratan como a alguien que pide entrar. El permiso anticipado para viajar es otro asunto.

unsure = Si no sabe con seguridad cuál es su estatus
unsure-say = No sé con seguridad cuál es mi estatus. No voy a adivinar.
unsure-citizenship = No diga que tiene la ciudadanía de EE. UU. a menos que sepa que es verdad. Si una persona que no la tiene lo dice falsamente con un fin legal o para un beneficio, le pueden prohibir entrar a Estados Unidos.
unsure-stop = La organización de derechos civiles ACLU dice que quienes viajan pueden no contestar preguntas sobre religión o política. Para ciudadanos de EE. UU., callar significa demora; a visitantes les pueden negar la entrada. La organización musulmana CAIR-Ohio advierte: toda persona no ciudadana que no responda corre el riesgo de que le nieguen la entrada.

questions = Las preguntas de los oficiales y el silencio de usted
visa-price = La organización de derechos civiles ACLU dice que le pueden negar la entrada si no responde preguntas sobre su viaje.
visa-stop = La ACLU dice que puede no contestar preguntas sobre religión o política. Pero un oficial puede reaccionar y negarle la entrada por otra razón.
silence-price = La organización de derechos civiles ACLU dice que quienes viajan pueden no contestar preguntas sobre religión o política. Pero la organización musulmana CAIR-Ohio advierte: cualquier persona que no sea ciudadana de EE. UU. y no responda preguntas corre el riesgo de que le nieguen la entrada.

afraid = Si de verdad tiene miedo de volver
afraid-say = Tengo miedo de volver. Quiero pedir asilo.
afraid-say-so = ¿De verdad tiene miedo de volver y los oficiales quizás le envíen de vuelta? Dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere a que le pregunten. Entonces queda bajo detención, normalmente hasta que se decida el caso.
afraid-visa-waiver = ¿De verdad tiene miedo de volver y los oficiales quizás le envíen de vuelta? Dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere. Los oficiales deben pasar el pedido de asilo a un juez de inmigración. Puede que quede bajo detención.

your-words = Lo que dice y lo que firma
never-lie = No mienta. Mentir a sabiendas a un oficial federal sobre algo importante es un delito. Puede significar 5 años de prisión.
no-false-citizenship = No diga que tiene la ciudadanía de EE. UU. si no la tiene. Decirlo falsamente con un fin legal o para un beneficio puede hacer que le prohíban entrar a Estados Unidos.
do-not-guess = No sé con seguridad. No quiero adivinar.
do-not-sign = En 2017 la organización de derechos civiles ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada. No cuente con que eso pare la expulsión rápida (deportación sin audiencia): según la regla, una orden es definitiva cuando la aprueba un supervisor. El formulario de aduana es aparte.
do-not-sign-other = En 2017 la ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada. No sabemos qué pasa si no firma. El formulario de aduana sobre las cosas que trae es aparte.

what-can-happen = Qué pueden hacer los oficiales y qué puede pedir usted
fingerprints = Los oficiales pueden tomar una foto de cualquier persona que entre y no sea ciudadana de EE. UU., de cualquier edad, y exigir huellas a la mayoría. Negarse puede llevar a que decidan que la persona no puede entrar.
bags = Los oficiales pueden pararle, hacerle preguntas y revisar su equipaje sin orden judicial ni sospecha. Las revisiones sin ropa y las muy invasivas siguen reglas más estrictas.
customs = Las reglas de aduana dicen que toda persona que llega debe declarar las cosas que trae.
interpreter = Pida un intérprete si lo necesita. En la expulsión rápida (sin audiencia), los oficiales deben usar la ayuda de un intérprete si hace falta.
interpreter-goal = Pida un intérprete si lo necesita. Ayudar con el idioma es una meta de la agencia fronteriza CBP, no una regla para cada viajero. La orden en que se basaba esa meta fue revocada en marzo de 2025.
lawyer-citizen = Grupos de abogados dicen que puede pedir un abogado cuando las preguntas se alargan. Es la opinión de esos grupos, y los oficiales pueden poner resistencia o hacerle esperar.
lawyer-green-card = Puede pedir un abogado, pero los oficiales deciden. Si le tratan como si pidiera entrar de nuevo, las reglas federales normalmente no le dan derecho a un abogado aquí ni en la segunda sala.
lawyer = Puede pedir un abogado, pero los oficiales deciden. Las reglas federales no dan aquí derecho a un abogado a quien pide entrar. La excepción: la persona está bajo custodia y es el centro de una investigación penal.

not-answered = Sin respuesta
refugee-must-answer = ¿Qué preguntas debe responder si tiene estatus de refugiado o de asilado?
unsure-find-out = ¿Cómo puede saber en el aeropuerto qué estatus tiene?
