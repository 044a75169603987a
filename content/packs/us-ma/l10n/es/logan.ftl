card-title = Detención en el aeropuerto Logan de Boston
card-summary = Para la familia de una persona detenida en Logan, y para esa persona. Elija el estatus de la persona detenida.
card-keywords = Logan, Boston, aeropuerto de Boston, Massachusetts, detenido, detenida, retenido, se lo llevaron, arrestado, mi esposo, mi esposa, mi hijo, mi hija, mi amigo, no salió, ACLU, aclum.org, llamar, abogado, abogado gratis, MIRA, PAIR, Access to Counsel, ICE, CBP, localizador, número A, consulado, 48 horas, 72 horas, G-28, dónde está, la migra, lo agarraron, mi mamá, mi papá, mi hermano, no contesta el teléfono, teléfono, llamada, BOS, Terminal E, Burlington, llegadas

decide = Para la familia: decida primero
under-48 = ¿La persona lleva menos de 48 horas de detención en Logan? El localizador de la agencia de inmigración ICE por lo general no mostrará nada todavía. Ahora llame por teléfono. Después de 48 horas, busque también en el localizador.
elsewhere = ¿La persona no está en Logan, o usted no lo sabe? El grupo Freedom for Immigrants dice que una persona que no aparece puede estar en una cárcel, con ICE o con oficiales fronterizos, de vuelta en su país, o libre. Abra la tarjeta «Buscar a alguien a quien se llevaron».

now = Para la familia: de inmediato
step-contact = Llame ahora al abogado de quien viaja, si tiene los datos del abogado. Comuníquese también con la organización de derechos civiles ACLU of Massachusetts: en 2018 pidió que le avisaran de personas detenidas en Logan. Puede que no tome el caso: siga buscando a otros.
lawyer-look = ¿No hay abogado? Pida ayuda gratis al grupo PAIR en Boston (asilo, personas detenidas en Massachusetts) o a la coalición MIRA. Nada de lo que leímos dice que PAIR vaya a Logan. En 2023 los programas gratis estaban casi todos llenos. Puede que no consiga un abogado.
citizen-out = Una vez verificada la ciudadanía de EE. UU., no pueden ordenar la expulsión (deportación) de la persona. Mientras la verifican, los oficiales todavía pueden revisar a la persona, hacerla esperar y hacerle preguntas.
no-judge = Si a una persona que viaja con el Programa de Exención de Visa (Visa Waiver Program) no le permiten entrar, la envían de vuelta sin que vea a un juez de inmigración, salvo que pida asilo. Llame ahora por teléfono: puede no haber un caso en la corte que esperar.
consulate-fear = No se comunique con el consulado si la persona puede temer a ese gobierno. Pregunte antes a la persona o a un abogado. No hable de asilo con el consulado. La tarjeta «Buscar a alguien a quien se llevaron» dice más.
consulate-fear-citizen = No se comunique con el consulado de otro país de la persona, si ella puede temer a ese gobierno, sin preguntarle a ella o a un abogado.
consulate-ask = No se comunique con el consulado del país de la persona sin preguntarle a ella o a un abogado. No hable de asilo con el consulado.

after-48 = Para la familia: después de 48 horas
step-locator = Busque en el localizador en línea de ICE. Escriba el número A (A-number) y el país de nacimiento, o el nombre completo y el país de nacimiento. Tenga lista la fecha de nacimiento. ¿La persona es menor de 18 años? Vea «Buscar a alguien a quien se llevaron».
step-office = ¿No está en el localizador? En 2024 el sitio del gobierno USA.gov dijo que se comunique con una oficina local de ICE. Contesta ICE mismo. MIRA advirtió en una página vieja que encontrar a una persona puede tomar semanas.
step-court = ¿Tiene el número A (A-number)? Llame a la línea telefónica de la corte de inmigración. Dice la próxima audiencia y qué decidió el juez. Un caso nuevo puede no estar todavía.

held = Si le detienen a usted en Logan
held-fear = ¿Está bajo detención y de verdad tiene miedo de volver? Dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere a que le pregunten. Sigue bajo detención, normalmente hasta que se decida el caso.
held-fear-waiver = ¿Está bajo detención y de verdad tiene miedo de volver? Una clínica legal universitaria dice que tiene que decirlo y pedir asilo. Dígalo solo si es verdad. No espere a que le pregunten. Puede que la detención dure más.
held-sign = En 2017 la ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada, sobre todo el formulario I-407. Si no firma el I-407, abogados dicen que un juez puede decidir; puede que usted quede bajo detención. Los formularios de aduana son aparte.
held-sign-fast = En 2017 la organización de derechos civiles ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada. No cuente con que eso pare la expulsión rápida (deportación sin audiencia): según la regla, una orden es definitiva cuando la aprueba un supervisor. El formulario de aduana es aparte.
held-sign-other = En 2017 la ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada. No sabemos qué pasa si no firma. El formulario de aduana sobre las cosas que trae es aparte.
held-contact = Comuníquese con la ACLU of Massachusetts si puede. En una página de 2018 se lo pidió a cualquier persona detenida en el aeropuerto Logan.
held-lawyer-say = ¿Puedo llamar a un abogado, por favor?
held-citizen-say = ¿Puedo llamar a un abogado, por favor?
held-citizen-lawyer = Grupos de abogados dicen que un ciudadano de EE. UU. puede pedir un abogado cuando las preguntas se alargan. Es la opinión de esos grupos: los oficiales pueden poner resistencia o hacerle esperar.
held-call-say = ¿Puedo llamar a la persona que me espera?
held-call-price = Los oficiales deciden si puede llamar a un abogado o a la persona que le espera. Otros cuentan que muchas veces no dejan usar el teléfono. La tarjeta «Detención en el aeropuerto» dice más.
held-tell = Si logra hablar con alguien, dé su nombre completo, fecha de nacimiento, país de nacimiento y número A (A-number), si tiene uno. El localizador de ICE busca con esos datos.

open = Lo que queda sin respuesta
g28-gap = ¿Dejan hoy los oficiales de Logan entrar a un abogado con un formulario G-28 firmado?
