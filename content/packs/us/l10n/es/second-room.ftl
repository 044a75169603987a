card-title = En la segunda sala
card-summary = Los oficiales le mandaron a otro lugar para más preguntas. Qué significa, qué decir y cuándo parar.
card-keywords = segunda sala, inspección secundaria, espera, más preguntas, interrogatorio, cuánto tiempo, abogado, llamar a mi familia, intérprete, supervisor, expulsión, me regresan, negaron la entrada, retirar, juez, juramento, cuartito

what-it-is = Qué es esta sala
what-happens = Aquí los oficiales hacen más preguntas cuando no pueden decidir en el primer mostrador.
not-an-arrest = Que le manden aquí no es un arresto. Tampoco es negarle la entrada.
how-long = Abogados de inmigración de Nueva Inglaterra, que escriben para estudiantes y visitantes de intercambio, dicen que puede durar minutos, horas o más. No es mala señal por sí sola.
how-long-gap = ¿Cuánto tiempo pueden tenerle en esta sala?

if-citizen = Si usted tiene la ciudadanía de EE. UU.
citizen-say = Tengo la ciudadanía de EE. UU. Aquí está mi pasaporte de EE. UU.
citizen-answer = La ACLU dice que solo tiene que responder preguntas que muestren quién es y su ciudadanía.
citizen-stop = Después de esas preguntas puede parar, dice la ACLU. Eso puede significar demora y más registros.
citizen-lawyer = Grupos de abogados dicen que puede pedir un abogado cuando las preguntas se alargan. Los oficiales pueden oponerse o demorar.
citizen-not-removed = Una vez verificada su ciudadanía, no pueden ordenar su expulsión. Hasta entonces los oficiales todavía pueden registrar, demorar y hacerle preguntas.
citizen-judge = Si usted lo jura y el oficial no puede verificarlo, un juez de inmigración debe revisar cualquier orden de expulsión rápida. Durante esa revisión queda detenido o detenida.
citizen-oath = Jurar en falso es un delito. Después de esa revisión no hay otra apelación.

if-green-card = Si usted tiene tarjeta verde
green-card-say = No quiero renunciar a mi residencia permanente.
green-card-answer = La ACLU dice que solo tiene que responder preguntas que muestren quién es y su residencia permanente.
green-card-stop = Después de esas preguntas puede parar, dice la ACLU. No responder otras puede significar demora.
green-card-price = La ACLU dice que esa no es una razón legal para negarle la entrada. CAIR-Ohio advierte que cualquier persona que no sea ciudadana y no responda corre el riesgo de que le nieguen la entrada.
green-card-oath = A algunas personas con tarjeta verde las tratan como si pidieran entrar de nuevo. A ellas pueden interrogarlas bajo juramento.
green-card-lau = En 2026 la Corte Suprema de EE. UU. decidió sobre esto. El oficial no necesita pruebas claras y convincentes de un delito para tratarle así.
green-card-lau-later = El gobierno todavía debe probar su caso después, en una audiencia de expulsión. Esto importa más después de un arresto, un cargo o una condena.
green-card-no-fast = Si un oficial verifica su estatus y ningún juez lo ha terminado, las reglas dicen que el oficial no puede dar una orden de expulsión rápida.
green-card-case = En su lugar, el oficial puede iniciar un caso ante un juez de inmigración.
green-card-judge = Si usted jura su estatus y el oficial no puede verificarlo, un juez de inmigración debe revisar cualquier orden de expulsión rápida. Durante esa revisión queda detenido o detenida.
green-card-false-oath = Jurar en falso es un delito. Después de esa revisión no hay otra apelación.
green-card-later = Si le falta un documento, el oficial puede dejar la inspección para otra oficina y otro día. El oficial decide.

if-refugee = Si usted tiene refugio o asilo
refugee-say = Me dieron este estatus. Por favor revise sus registros.
refugee-no-fast = Si los registros muestran su estatus y no fue terminado, las reglas dicen que el oficial no puede dar una orden de expulsión rápida.
refugee-case = El oficial puede iniciar un caso ante un juez de inmigración.
refugee-judge = Si usted jura su estatus y el oficial no puede verificarlo, un juez de inmigración debe revisar cualquier orden de expulsión rápida. Durante esa revisión queda detenido o detenida.
refugee-false-oath = Jurar en falso es un delito. Después de esa revisión no hay otra apelación.
refugee-document = Si no tiene un documento de viaje de refugiado válido, pida solicitarlo aquí. Puede que lo permitan; no todas las personas cumplen los requisitos.
refugee-trip = Si viajó al país del que huyó, un bufete dice que el oficial preguntará por qué. Otro dice que el viaje no termina su estatus por sí solo, pero pone en duda su miedo.
refugee-silence-gap = ¿Qué preguntas debe responder, y qué pasa si no responde?

questions = Las preguntas
visa-price = Le pueden negar la entrada si no responde preguntas sobre su viaje.
oath = Le pueden exigir que diga bajo juramento por qué viene, cuánto tiempo va a estar y si piensa quedarse.
oath-bars = También le pueden preguntar bajo juramento si hay algo que le impida entrar.
oath-unsure = A una persona que pide entrar le pueden exigir que responda bajo juramento por qué viene y cuánto tiempo va a estar.
religion-stop = Puede parar en la religión y la política, dice la ACLU. Un oficial puede reaccionar y negar la entrada por otro motivo.
religion-stop-other = La ACLU dice que quienes viajan pueden no responder preguntas sobre religión y política. El silencio puede tener su propio costo en la frontera.
religion-fear = Si la religión o la política es la razón de su miedo, tiene que decirlo usted.
silence-gap = ¿Qué pasa si no responde las otras preguntas?
silence-unsure = Lo que cuesta el silencio depende del estatus. Para ciudadanos, demora. Para personas con tarjeta verde, probable demora. A visitantes y personas con visa les pueden negar la entrada.
never-lie = No mienta. Mentir a sabiendas a un oficial federal sobre algo importante es un delito, con hasta 5 años de prisión.
no-false-claim = No diga que tiene la ciudadanía de EE. UU. A quien no la tiene y lo dice falsamente con un fin legal o para un beneficio le pueden prohibir la entrada.
no-false-claim-unsure = No diga que tiene la ciudadanía de EE. UU. a menos que sepa que es verdad. Si alguien que no la tiene lo dice falsamente, le pueden prohibir entrar a Estados Unidos.

fast-removal = Expulsión rápida
fast-what = Un oficial puede ordenar la expulsión de una persona sin audiencia por fraude o por papeles que faltan o no valen. Es distinto si la persona pide asilo o dice que teme un daño.
fast-what-asylum = Un oficial puede ordenar la expulsión de una persona sin audiencia por fraude o por papeles que faltan. Si usted dice que tiene miedo, las reglas dicen que el oficial debe parar. La práctica puede ser distinta.
fast-what-unsure = Un oficial puede ordenar la expulsión de una persona que llega, sin audiencia, por fraude o por papeles que faltan o no valen. Es distinto para quien pide asilo o teme un daño.
fast-supervisor = La orden no es definitiva hasta que la apruebe un supervisor de alto rango. La revisión debe incluir la declaración jurada y todo lo dicho sobre el miedo.
fast-bar = Una persona con una orden así por lo general no puede volver en 5 años. Una segunda expulsión lo sube a 20 años. Otras prohibiciones pueden ser más largas.
fast-interpreter = Pida un intérprete si lo necesita. En la expulsión rápida, los oficiales deben usar uno si hace falta para hablar con usted.
doubt-hearing = Si el oficial no está seguro de que una persona pueda entrar, la ley dice que queda detenida para una audiencia ante un juez de inmigración. La excepción es la expulsión rápida.
withdraw = Un oficial puede dejar que una persona retire su pedido de entrar y se vaya enseguida. Eso toma el lugar de una orden de expulsión. Nadie tiene derecho a ello.
withdraw-pressure = Un bufete de Boston dice que los oficiales pueden presionar a la gente para que lo retire. Tiene que ser su propia decisión libre.
withdraw-later = Retirarlo puede afectar un pedido posterior de visa o de ESTA. Qué es mejor es una pregunta para un abogado.
parole-status = Cuando termina el parole, le vuelven a tratar como a alguien que pide entrar.
parole-fast-gap = ¿Se puede usar la expulsión rápida con una persona que entró con parole?

visa-waiver = Si vino con ESTA
waiver-rights = Con el Visa Waiver Program usted renunció al derecho de apelar la decisión del oficial sobre la entrada. Solo puede oponerse a la expulsión pidiendo asilo.
waiver-no-judge = Si deciden que no se le permite entrar, una autoridad del puerto le niega la entrada y le expulsa sin un juez. Pedir asilo es la excepción.
waiver-refusal = Las reglas dicen que negar la entrada en la frontera no es una orden de expulsión. Aun así puede terminar su uso de ESTA.

ask-for = Qué puede pedir
call-say = ¿Puedo llamar a la persona que me espera?
call-price = Una guía para recién llegados dice que puede pedirlo después de una espera larga, como dos horas. El oficial no tiene que aceptar; otros cuentan que muchas veces no dejan llamar.
needs = Pida lo que necesite. La guía dice que tiene derecho a comida, agua, medicinas, un baño y un lugar para rezar.
needs-law = La ley dice que CBP debe hacer todo lo posible por dar comida y agua suficientes a quien detiene, tan pronto como pueda.
lawyer = Puede pedir un abogado. Los oficiales deciden. Las reglas federales no dan a quien pide entrar el derecho a un abogado en esta sala.
lawyer-exception = La excepción: la persona está bajo custodia y es el centro de una investigación penal.
supervisor = Puede pedir hablar con un supervisor de CBP sobre cómo le tratan. El supervisor no tiene que darle la razón.
say-fear = ¿De verdad tiene miedo de volver? Una clínica de una facultad de derecho dice que tiene que decirlo y pedir asilo.
