card-title = Preguntas sobre religión
card-summary = Qué puede no contestar sobre religión o política, y qué le puede costar. Cómo pedir un supervisor.
card-keywords = religión, fe, islam, musulmán, mezquita, rezar, oración, imán, hiyab, velo, Corán, secta, suní, chií, política, opinión, creencias, preguntas, negarse, callar, silencio, discriminación, perfil racial, raza, supervisor, aeropuerto, frontera, me preguntaron por mi religión, me preguntaron si soy musulmán, preguntaron por mi mezquita, a qué mezquita voy, si soy musulmán, mi fe, mi religión, mis ideas políticas, Palestina, protesta, cada cuánto reza, queja, trato injusto, miedo, asilo

decline = Qué puede no contestar
say-rather-not = Prefiero no responder preguntas sobre mi religión.
say-may-i = ¿Puedo no responder preguntas sobre religión o política?
stop-here = Puede no contestar preguntas sobre su fe, cómo la practica y sus ideas políticas. La organización de derechos civiles ACLU dice que quienes viajan pueden elegir no contestar esas preguntas. No contestar puede tener un costo. Otras preguntas son distintas.
price-citizen = No responder sobre religión o política puede significar demora y que le revisen más.
price-green-card = No responder sobre religión o política probablemente significará demora. La ACLU dice que no es una razón legal para negarle la entrada. Pero la organización musulmana CAIR-Ohio advierte que una persona que no es ciudadana de EE. UU. y no responde corre el riesgo de que le nieguen la entrada.
price-visitor = Si no contesta preguntas sobre religión o política, un oficial puede negarle la entrada por otra razón. La organización musulmana CAIR-Ohio advierte que una persona que no es ciudadana de EE. UU. y no responde corre el riesgo de que le nieguen la entrada.
price-condition = ¿Tiene visa o viaja con el Programa de Exención de Visa (Visa Waiver Program)? Una regla federal dice que responder completo y con la verdad a todo lo que pregunte Seguridad Nacional (como la agencia fronteriza CBP) es una condición de su estadía. Pregunte a un abogado cómo encaja con eso el no contestar.
price-own-cost = La organización musulmana CAIR-Ohio advierte que una persona que no es ciudadana de EE. UU. y no responde a un oficial corre el riesgo de que le nieguen la entrada.
price-asylum = La organización musulmana CAIR-Ohio advierte que una persona que no es ciudadana de EE. UU. y no responde corre el riesgo de que le nieguen la entrada. En un caso de asilo, la ley también deja que un juez tome en cuenta con qué franqueza respondió.
price-unsure = Lo que cuesta callar depende del estatus. Para ciudadanos es demora. La organización musulmana CAIR-Ohio advierte que cualquier persona que no sea ciudadana de EE. UU. y no responda corre el riesgo de que le nieguen la entrada.
never-lie = No mienta para evitar una pregunta. Mentir a sabiendas a un oficial federal sobre algo importante es un delito. Callar no es mentir, pero le puede costar.
mosque-aclu = En 2010 y 2013 la ACLU dijo que los oficiales no tienen una buena razón para preguntar a qué mezquita va. La excepción: motivos reales para sospechar un delito.
mosque-asked = Tres musulmanes estadounidenses dicen en una demanda que oficiales les preguntaron a qué mezquita van y cada cuánto rezan. Dicen que las respuestas se guardan hasta 75 años. No leímos ningún fallo final.

afraid = Si tiene miedo de volver
say-afraid = Tengo miedo de volver. Quiero pedir asilo.
afraid-say = Si de verdad tiene miedo de volver, dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere a que le pregunten. Entonces queda bajo detención, normalmente hasta que se decida el caso.
fear-religion = ¿Tiene miedo por su religión o por sus ideas políticas? Una clínica legal universitaria dice que tiene que decir que tiene miedo. En un caso de asilo, un juez puede tomar en cuenta con qué franqueza respondió.
afraid-say-so = ¿De verdad tiene miedo de volver y los oficiales quizás le envíen de vuelta? Dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere a que le pregunten. Entonces queda bajo detención, normalmente hasta que se decida el caso.
afraid-say-waiver = ¿De verdad tiene miedo de volver y los oficiales quizás le envíen de vuelta? Dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere. Los oficiales deben pasar el pedido de asilo a un juez de inmigración. Puede que quede bajo detención.

still-answer = Otras preguntas
answer-citizen = La ACLU dice que debe responder preguntas que muestren quién es y su ciudadanía. Declarar en la aduana lo que trae es un deber aparte.
answer-green-card = La ACLU dice que tiene que responder preguntas que muestren quién es y su residencia permanente.
answer-oath = Le pueden exigir que responda bajo juramento. Los oficiales pueden preguntar por qué viene, cuánto tiempo va a estar y si piensa quedarse. Pueden preguntar si algo le impide entrar.
answer-oath-unsure = A una persona que pide entrar le pueden exigir que responda bajo juramento. Los oficiales pueden preguntar por qué viene, cuánto tiempo va a estar y si algo le impide entrar.
refugee-show = Según la ley, una persona que pide que la dejen entrar tiene que demostrar el estatus que dice tener y que nada le impide entrar. La ley no dice qué cuesta callar por sí solo.

supervisor = Si las preguntas siguen
say-supervisor = ¿Puedo hablar con un supervisor, por favor?
ask-supervisor = Puede pedir hablar con un supervisor de la agencia fronteriza CBP sobre cómo le tratan. El supervisor no tiene que aceptar.
note-it = Después, escriba las preguntas y los nombres y números de placa de los oficiales. La ACLU dijo esto a los viajeros en 2017.
complain = La oficina de derechos civiles de Seguridad Nacional (CRCL) recibe quejas por trato injusto por la fe o la raza. No da una solución personal. La recortaron en marzo de 2025. No se sabe qué tan bien funciona.

selection = Si le escogen por su religión
not-pick = La ACLU dice que los oficiales no pueden escogerle por religión, raza, origen nacional, género, etnia o ideas políticas. Se trata de revisiones del cuerpo y de más preguntas.
hard-to-prove = Es difícil probar en el momento que le escogieron por su religión. Los oficiales pueden hacer preguntas a cualquiera que llegue. La ley les permite actuar según la ciudadanía o la ruta de viaje.
refugee-must-answer = ¿Qué más debe responder si tiene estatus de refugiado o de asilado?
refused-parole = ¿Es distinto el costo de no responder para personas con parole (permiso temporal de entrada)?
