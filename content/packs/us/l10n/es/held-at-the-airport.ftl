card-title = Detención en el aeropuerto
card-summary = Para usted, si le detienen. Su familia lee «Buscar a alguien a quien se llevaron».
card-keywords = detenido, detenida, detención, retenido, arrestado, se lo llevaron, aeropuerto, no salió, desaparecido, buscar, localizador, ICE, CBP, número A, consulado, abogado, familia, fianza, parole, Logan, medicina, teléfono, mi esposo está detenido, mi esposa está detenida, cuánto tiempo me pueden tener, cuántas horas, cuántos días, toda la noche, llamar a mi familia, esperando horas, celda, esposas, G-28, llamada, mis derechos, enfermo, embarazada, comida, agua

held = Si le detienen: qué decir y qué no
fear = ¿De verdad tiene miedo de volver? Dígalo y pida asilo, dice una clínica legal universitaria. Sirve su propio idioma, agrega un grupo de ayuda. No espere. Sigue bajo detención, normalmente hasta que se decida el caso.
fear-waiver = ¿De verdad tiene miedo de volver? Dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere a que le pregunten. Sirve su propio idioma, dice un grupo de ayuda. Puede que quede bajo detención.
never-lie = No mienta. Mentir a sabiendas a un oficial federal sobre algo importante es un delito.
never-lie-unsure = No mienta, y no diga que tiene la ciudadanía de EE. UU. a menos que sepa que es verdad. Una mentira puede ser un delito. Si alguien que no es ciudadano dice falsamente que lo es, le pueden prohibir entrar a Estados Unidos.
best-not-sign = En 2017 la organización de derechos civiles ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada, sobre todo el formulario I-407 (renunciar a la tarjeta verde). El formulario de aduana sobre las cosas que trae es aparte.
best-not-sign-fast = En 2017 la organización de derechos civiles ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada. No cuente con que eso pare la expulsión rápida (deportación sin audiencia): según la regla, una orden es definitiva cuando la aprueba un supervisor. El formulario de aduana es aparte.
best-not-sign-other = En 2017 la organización de derechos civiles ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada. No sabemos qué pasa si no firma. El formulario de aduana sobre las cosas que trae es aparte.
not-signed = Si no firma el formulario I-407, abogados de inmigración dicen que un juez puede decidir y que usted conserva su estatus hasta una decisión final. El gobierno puede iniciar un caso de expulsión (deportación) y puede mantenerle bajo detención.
call-say = ¿Puedo llamar a la persona que me espera?
call-price = Después de una espera larga, como más de dos horas, puede pedir llamar a alguien que le espera, dice una guía para recién llegados. El oficial no tiene que aceptar. Otros cuentan que muchas veces no dejan usar el teléfono.
citizen-lawyer-say = ¿Puedo llamar a un abogado, por favor?
citizen-call = La organización musulmana CAIR-Ohio dice que un ciudadano de EE. UU. detenido en la frontera tiene derecho a un abogado y puede pedir llamar a uno. En 2017 un abogado escribió en el blog de AILA, la asociación de abogados de inmigración, que el oficial decide.
citizen-out = Una vez verificada su ciudadanía, no pueden ordenar su expulsión (deportación). Mientras la verifican, los oficiales todavía pueden revisarle, hacerle esperar y hacerle preguntas.
citizen-hours = La organización musulmana CAIR-Ohio dice que la agencia fronteriza CBP puede mantener detenidos hasta seis horas a los ciudadanos que no responden. No leímos ninguna regla que fije seis. En 2007 una corte federal de apelaciones en Nueva York aceptó de cuatro a seis horas en un caso.
lawyer-no-right = Puede pedir un abogado. Los oficiales deciden. En el mostrador y la segunda sala, las reglas no dan derecho a un abogado a quien pide entrar, tampoco si ya le representa uno (formulario G-28). La excepción: la persona está bajo custodia y es el centro de una investigación penal.
lawyer-green-card = Puede pedir un abogado. Los oficiales deciden. Si le tratan como si pidiera entrar de nuevo, no tiene derecho a un abogado en el mostrador ni en la segunda sala. La excepción: está bajo custodia y es el centro de una investigación penal.
time-to-contact = Antes de una entrevista sobre el miedo, las reglas dicen que le deben dar tiempo para comunicarse y hablar con quien elija. Valen las reglas del lugar. El gobierno no paga. Esas consultas no deben causar una demora poco razonable.

consulate = Si le detienen: su consulado
consulate-told = Se le debe informar, en un idioma que entienda, que puede comunicarse con el consulado de su propio país, también en la frontera en un caso de expulsión (deportación). ¿Teme a ese gobierno? Pregunte antes a un abogado.
consulate-told-unsure = A una persona detenida que no es ciudadana de EE. UU. se le debe informar, en un idioma que entienda, que puede comunicarse con su consulado. ¿Teme usted a ese gobierno? Pregunte antes a un abogado.
asylum-secret = No hable de asilo con un consulado. Los oficiales que avisan al consulado que usted está bajo detención no deben decir que pidió asilo.
consulate-say = ¿Puedo comunicarme con mi consulado, por favor?

needs = Si le detienen: salud, cosas, tiempo
medicine = Si tiene una enfermedad o necesita medicinas, dígalo. La agencia fronteriza CBP dice que da atención médica básica a las personas bajo su custodia. Su página trata sobre todo de personas que no están detenidas en aeropuertos. Las condiciones varían.
hours-72 = Política de CBP: por lo general no más de 72 horas en sus salas de detención. Es una meta, no un derecho a salir. Un sitio web legal dice que ninguna ley fija horas para una detención de aduana, solo un tiempo razonable.

case = Si le detienen: su caso
waiver-no-judge = Si a una persona que viaja con el Programa de Exención de Visa (Visa Waiver Program) no le permiten entrar, la envían de vuelta sin que vea a un juez de inmigración. Pedir asilo es la excepción. Pídalo solo si de verdad tiene miedo.
lawyer-list = Pida la lista de servicios legales gratis. CBP dice que la reciben las personas enviadas a un proceso de inmigración. En la corte de inmigración puede tener un abogado. El gobierno no paga.
logan = En Massachusetts: en una página de 2018, la ACLU de allí pidió a las personas detenidas en el aeropuerto Logan que se comunicaran con ella. La tarjeta «Detención en el aeropuerto Logan de Boston» dice cómo.

numbers = Los dos números de esta tarjeta: ambos son del gobierno
court-line = Si tiene su número A (A-number), la línea telefónica de la corte de inmigración dice la próxima audiencia y qué decidió el juez. Un caso nuevo puede no estar todavía. En la otra línea contesta la agencia de inmigración ICE misma.
call-gap = ¿Le da alguna regla el derecho de llamar a su familia mientras los oficiales le hacen preguntas?
nonprofit-gap = Fuera de Massachusetts: ¿hay un grupo, que no sea del gobierno, al que se pueda llamar por una persona detenida en un aeropuerto?
