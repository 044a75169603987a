card-title = Papeles para firmar
card-summary = Qué significan los formularios en el aeropuerto, qué puede pasar si firma y qué no se sabe si no firma.
card-keywords = firmar, firma, formulario, papel, papeles, I-407, renunciar a la tarjeta verde, declaración jurada, I-867, retirar, voluntario, presión, amenaza, iniciales, traducir, copia, me hicieron firmar, deportar, deportación, quieren que firme, me obligan a firmar, papel que no entiendo

first = Antes de firmar
read-say = No quiero firmar esto sin un abogado.
lawyer = Puede pedir un abogado. Los oficiales deciden. Las reglas federales no dan a quien pide entrar el derecho a un abogado durante la inspección.
lawyer-exception = La excepción: la persona está bajo custodia y es el centro de una investigación penal.
best-not = En 2017 la ACLU dijo a viajeros retenidos en aeropuertos que es mejor no firmar nada, sobre todo el formulario I-407.
best-not-old = Este consejo es de 2017. Qué conviene en su caso es una pregunta para un abogado.
citizen-gap = ¿Debe una persona con ciudadanía de EE. UU. firmar un formulario en el aeropuerto?
no-threats = Los oficiales de inmigración no pueden usar amenazas, presión ni maltrato físico para que una persona renuncie a derechos o haga una declaración.
no-threats-limit = Esa regla trata de arrestos y sospechosos. Si no la cumplen, hay pocas formas directas de actuar.
never-lie = No firme lo que no es verdad. Mentir a sabiendas a un oficial federal sobre algo importante es un delito, con hasta 5 años de prisión.

i-407 = Formulario I-407: renunciar a la tarjeta verde
i407-what = El formulario I-407 deja constancia de que usted renuncia a su estatus de tarjeta verde.
i407-hearing = Sus instrucciones dicen que le deben informar de su derecho a una audiencia ante un juez. Quien renuncia a él debe hacerlo a sabiendas y por voluntad propia.
i407-say = Quiero que decida un juez. Conservo mi estatus.
i407-judge = Si no firma, abogados de inmigración dicen que un juez puede decidir. Dicen que usted conserva su estatus hasta una decisión final.
i407-may-hold = El gobierno puede iniciar un caso de expulsión contra usted y puede detenerle.
i407-children = Las instrucciones también dicen esto: cuando un padre o una madre renuncia a este estatus, por lo general también lo pierden los hijos menores bajo su custodia.
i407-card = La nota de un abogado de inmigración de 2017 dice que perder la tarjeta no es perder el estatus. Dice que puede pedir una prueba temporal de su estatus.

fast-removal = La declaración en la expulsión rápida
statement-read = En la expulsión rápida (sin audiencia), un oficial debe leer la declaración a la persona o hacer que se la lean.
statement-answer = A la persona le deben dar la oportunidad de responder a los cargos.
statement-initials = La persona firma y pone sus iniciales en cada página y cada corrección. Los formularios son el I-867 y el I-860.
statement-interpreter = Pida un intérprete si lo necesita. En la expulsión rápida, los oficiales deben usar uno si hace falta para hablar con usted.
statement-wrong = Escuche cada página. Si algo está mal, dígalo antes de firmar o poner sus iniciales.
statement-fear = Si de verdad tiene miedo de volver, dígalo. La revisión de una orden de expulsión rápida debe incluir lo que usted dijo sobre el miedo.
statement-gap = ¿Qué pasa si no firma la declaración?

withdraw = Retirar su pedido de entrar
withdraw-free = Un oficial puede dejar que una persona retire su pedido de entrar y salga del país enseguida. Tiene que ser su propia decisión libre. Nadie tiene derecho a ello.
withdraw-pressure = Un bufete de Boston dice que los oficiales pueden presionar a la gente para que retire su pedido en vez de pasar por un caso de expulsión.
withdraw-instead = Cuando lo permiten, toma el lugar de una orden o un caso de expulsión. Aun así puede afectar un pedido posterior de visa o de ESTA.
withdraw-lawyer = Qué es mejor depende del caso. Es una pregunta para un abogado.
order-bar = Una persona con una orden de expulsión rápida por lo general no puede volver durante 5 años. Una segunda expulsión lo sube a 20 años.
order-bar-limit = El gobierno puede aceptar un regreso antes. Otras prohibiciones pueden ser más largas.

visa-waiver = Si vino con ESTA
waiver-gave-up = Con el Visa Waiver Program usted ya renunció al derecho de apelar la decisión del oficial. Solo puede oponerse a la expulsión pidiendo asilo.
waiver-not-order = Las reglas dicen que negar la entrada en la frontera no es una orden de expulsión. Aun así, eso puede hacer que ya no pueda usar ESTA.
waiver-gap = ¿Qué papeles debe firmar quien viaja con ESTA, y qué pasa si no firma?

refugee = Si tiene estatus de refugio o de asilo
refugee-no-fast = Si los expedientes muestran su estatus y nadie le ha puesto fin, el oficial no puede dar una orden de expulsión rápida. El oficial puede iniciar un caso ante un juez de inmigración.
refugee-gap = ¿Qué pasa con su estatus si firma un papel en el aeropuerto?
