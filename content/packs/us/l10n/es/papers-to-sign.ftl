card-title = Papeles para firmar
card-summary = Qué significan los formularios en el aeropuerto, qué puede pasar después si firma y qué no se sabe si no firma.
card-keywords = firmar, firma, formulario, papel, papeles, I-407, renunciar a la tarjeta verde, declaración jurada, I-867, retirar, voluntario, presión, amenaza, iniciales, traducir, copia, me hicieron firmar, deportar, deportación, quieren que firme, me obligan a firmar, papel que no entiendo, I-275, I-860, 6059-B, formulario de aduana, declarar dinero, 10,000 dólares, dinero en efectivo, visa cancelada, me cancelan la visa

first = Antes de firmar
read-say = No quiero firmar esto. ¿Puedo consultar a un abogado?
best-not = En 2017 la organización de derechos civiles ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada, sobre todo el formulario I-407. El formulario de aduana sobre las cosas que trae es aparte. Qué conviene en su caso es una pregunta para un abogado.
best-not-fast = En 2017 la organización de derechos civiles ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada. No cuente con que eso pare la expulsión rápida (deportación sin audiencia): según la regla, una orden es definitiva cuando la aprueba un supervisor. El formulario de aduana es aparte.
best-not-other = En 2017 la organización de derechos civiles ACLU dijo a viajeros detenidos en aeropuertos que es mejor no firmar nada. No sabemos qué pasa si no firma. El formulario de aduana sobre las cosas que trae es aparte.
lawyer = Puede pedir un abogado, pero los oficiales deciden. Las reglas federales no dan aquí derecho a un abogado a quien pide entrar. La excepción: la persona está bajo custodia y es el centro de una investigación penal.
lawyer-green-card = Puede pedir un abogado, pero los oficiales deciden. Si le tratan como si pidiera entrar de nuevo, las reglas federales normalmente no le dan aquí derecho a un abogado.
no-threats = Los oficiales de inmigración no pueden usar amenazas ni presión para que una persona renuncie a derechos o haga una declaración. Esa regla trata de arrestos y sospechosos, y da pocas formas directas de actuar.
never-lie = No firme lo que no es verdad. Mentir a sabiendas a un oficial federal sobre algo importante es un delito. Puede significar 5 años de prisión.

i-407 = Formulario I-407: renunciar a la tarjeta verde
i407-what = El formulario I-407 deja constancia de que usted renuncia a su estatus de tarjeta verde. Las instrucciones del formulario dicen que le informan de su derecho a una audiencia ante un juez y que usted renuncia a ese derecho a sabiendas y por voluntad propia.
i407-say = No renuncio a mi estatus. Quiero ver a un juez.
i407-judge = Si no firma el formulario I-407, abogados de inmigración dicen que un juez puede decidir y que usted conserva su estatus hasta una decisión final. El gobierno puede iniciar un caso de expulsión (deportación) y puede mantenerle bajo detención.
i407-children = Si firma el formulario I-407, por lo general también pierden su estatus de tarjeta verde los hijos menores bajo su custodia, dicen las instrucciones.
i407-card = Una nota de 2017 de un abogado de inmigración dice que perder la tarjeta no es perder el estatus. Si los oficiales se la quitan, la nota dice que puede pedir una prueba temporal de su estatus.

fast-removal = Los papeles de la expulsión rápida
statement-wrong = Escuche cada página. Si algo está mal, dígalo de inmediato y pida que lo corrijan.
statement-interpreter = Pida un intérprete si lo necesita. En la expulsión rápida, los oficiales deben usar la ayuda de un intérprete si hace falta para hablar con usted.
statement-fear = ¿De verdad tiene miedo de volver y los oficiales quizás le envíen de vuelta? Dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere a que le pregunten. Entonces queda bajo detención, normalmente hasta que se decida el caso.
statement-initials = Según las reglas, la persona firma y pone sus iniciales en cada página y cada corrección (formularios I-867 e I-860). Cómo encaja aquí el consejo de la ACLU de 2017 de no firmar es una pregunta para un abogado.
order-bar = Después de una orden de expulsión rápida, por lo general una persona no puede volver durante 5 años; después de una segunda expulsión, durante 20. El gobierno puede aceptar un regreso antes. Otras prohibiciones pueden ser más largas.
parole-fast = ¿Ya le dejaron entrar con parole (permiso temporal de entrada), o volvió con un permiso anticipado (advance parole) que obtuvo en Estados Unidos? Otras reglas y una orden de una corte de 2025 pueden limitar la expulsión rápida. Pregunte a un abogado.

withdraw = Retirar su pedido de entrar
withdraw-free = Un oficial puede dejar que una persona retire su pedido de entrar y salga del país enseguida. Tiene que ser su propia decisión libre. Nadie tiene derecho a que se lo permitan.
withdraw-instead = Si los oficiales le permiten retirar el pedido de entrar, usted se va de inmediato, por decisión libre y propia. Eso reemplaza una orden o un caso de expulsión. Puede afectar pedidos posteriores de visa o de ESTA. ¿Qué conviene más? Pregunte a un abogado.
visa-cancel = Después de una orden de expulsión en el aeropuerto, un oficial puede cancelar su visa. También puede hacerlo si usted retira su pedido de entrar después de que los oficiales decidieron que no puede entrar.

visa-waiver = Si vino con ESTA (exención de visa)
waiver-gave-up = Con ESTA usted renunció al derecho de apelar la decisión sobre su entrada y de oponerse a la expulsión (deportación), salvo pidiendo asilo. ¿De verdad tiene miedo? Una clínica legal universitaria dice que tiene que decirlo. Puede que quede bajo detención.
waiver-not-order = Las reglas dicen que negar la entrada en la frontera no cuenta como orden de expulsión. Aun así, puede hacer que ya no pueda usar ESTA.

refugee = Si tiene estatus de refugiado o de asilado
refugee-no-fast = Si los expedientes muestran su estatus y nadie le puso fin, los oficiales no pueden ordenar la expulsión rápida (deportación sin audiencia). Pueden iniciar un caso ante un juez de inmigración.
asylum-end = La ley enumera las razones para poner fin al asilo. Le deben dar un aviso con las razones y la oportunidad de responder. Cuando usted llega, el aviso puede venir junto con un caso en la corte.
refugee-end = Para poner fin al estatus de refugiado, la regla dice que la agencia de trámites de inmigración USCIS debe primero avisarle por escrito y darle 30 días para responder. Después puede venir un caso de expulsión (deportación).

customs = Papeles de aduana
customs-form = Las reglas de aduana dicen que toda persona que llega debe declarar las cosas que trae, también los ciudadanos de EE. UU. La regla es un formulario escrito (CBP 6059-B), salvo que los oficiales acepten una declaración hablada.
money-report = Si lleva más de 10,000 dólares en billetes, monedas o algo parecido, al entrar o al salir del país, debe presentar un informe.

not-answered = Sin respuesta
citizen-gap = ¿Debe un ciudadano de EE. UU. firmar algún otro formulario en el aeropuerto?
waiver-gap = ¿Qué papeles debe firmar una persona que viaja con ESTA, y qué pasa si no los firma?
refugee-gap = ¿Qué pasa con su estatus si firma un papel en el aeropuerto?
