card-title = Solicitud de detención (detainer) de ICE: pedido de retener más tiempo a alguien
card-summary = Para una persona en una cárcel local y para la familia. Si un familiar está detenido, elija el estatus de esa persona.
card-keywords = detainer, solicitud de detención, retención de ICE, ICE, la migra, cárcel, comisaría, estación de policía, arrestado, arrestada, 48 horas, fin de semana, I-247A, no lo sueltan, sigue en la cárcel, fianza, mi esposo está en la cárcel, arrestaron a mi hijo, huellas, orden judicial, juez, lo entregaron a ICE, la policía llamó a ICE, Secure Communities, PEP, copia del formulario, Massachusetts, Lunn, lo agarraron, está preso, lo van a soltar, policía, salir bajo fianza, Criminal Alien Program, robo, hurto en tienda

citizen = Si usted tiene ciudadanía de EE. UU.
citizen-gap = ¿Puede ICE hacer una solicitud de detención (detainer) contra una persona con ciudadanía de EE. UU.?

what = Qué es una solicitud de detención (detainer)
asks = Una solicitud de detención (detainer) es un pedido de ICE a una cárcel o agencia de policía. Pide que avisen a ICE antes de dejar salir a una persona.
asks-hold = También pide que retengan a la persona hasta 48 horas más, para que ICE pueda venir.
not-warrant = Un bufete dice que es un pedido civil de una agencia, no una orden firmada por un juez.
aclu-asks = En una página de 2018, la ACLU of Massachusetts dijo que un detainer es un pedido a una agencia local. Puede pedir información sobre una persona que está por salir. Puede pedir que la retengan más tiempo. Puede pedir las dos cosas.

massachusetts = En Massachusetts
lunn = En Massachusetts, el tribunal más alto decidió sobre los detainers en 2017. Dijo que retener a una persona solo por un detainer civil es un arresto.
lunn-power = Dijo que la ley estatal no da a los oficiales de Massachusetts ningún poder para hacer ese arresto. Una nueva ley estatal podría cambiar esto.
lunn-limit = El fallo vale para los oficiales de Massachusetts. No impide que los agentes federales hagan arrestos. Esos agentes pueden esperar en la cárcel o la corte.
talk = Si una cárcel le da a ICE la fecha de salida es otra cuestión. Según la ley federal, los oficiales locales pueden compartir información con los oficiales federales de inmigración.

how-long = Cuánto tiempo, y cuando viene ICE
weekend = Dos guías legales citan una regla federal. Las 48 horas no cuentan sábados, domingos ni feriados. Por eso, en un fin de semana largo, la retención puede durar 4 o 5 días.
form-48 = El formulario usado desde 2017 simplemente dice 48 horas. Para Massachusetts, vea el fallo de arriba.
after = Las guías dicen: si ICE no viene a tiempo, el detainer ya no es una razón para retener a la persona.
too-long-gap = ¿Qué puede hacer la familia si la cárcel sigue reteniendo a la persona?
bail-gap = ¿Puede la persona salir de la cárcel local bajo fianza de todos modos?
identify = Cuando oficiales de inmigración le arrestan, deben decir que son oficiales de inmigración. Deben decir que usted está bajo arresto, y por qué. Deben hacerlo tan pronto como sea práctico y seguro.

paper = El formulario
copy-say = ¿Puedo tener una copia del detainer, por favor?
copy = El formulario dice que hay que dar una copia a la persona para que el detainer tenga efecto. La guía de ICE que leímos es de 2017.
no-copy-gap = ¿Puede perjudicarle pedir una copia? ¿Y si una cárcel lo retiene y usted no recibió ninguna?
grounds = En el formulario de 2017, Seguridad Nacional (Homeland Security) dice que tiene un motivo suficiente ("probable cause") por una de cuatro bases.
grounds-list = La primera es una orden final de expulsión. La segunda es un caso pendiente. La tercera es una coincidencia de huellas y expedientes. La cuarta es lo que dijo la propia persona, u otra prueba confiable.

law-2025 = La ley desde 2025
required = Desde 2025, la ley dice que Seguridad Nacional (Homeland Security) debe emitir un detainer para ciertas personas arrestadas por delitos como hurto (theft) o agresión a un oficial. Esto obliga a Seguridad Nacional, no a la cárcel local.
must-hold = Desde 2025, la ley también dice que se debe detener a algunas personas por ciertos delitos. Algunos ejemplos son hurto (theft), hurto en tiendas (shoplifting), entrar en un lugar para robar (burglary) y agresión a un oficial.
must-hold-who = Esta regla es para personas que entraron sin ser admitidas o con fraude, o que no tienen papeles válidos. Según el texto, basta con un arresto. También basta con un cargo, una condena o admitir el delito.

programs = Lo que dice la ACLU sobre la policía local e ICE
programs-reach = En una página de 2018, la ACLU of Massachusetts dijo que ICE usa la policía y las cárceles locales para llegar más lejos. Nombró los acuerdos 287(g), el Criminal Alien Program, Secure Communities (después llamado PEP) y los detainers. Los nombres de los programas cambian con el tiempo.
programs-access = Dijo que estos programas dan a ICE acceso a personas bajo custodia local, en persona o por medio de datos. Con eso, dijo, ICE puede escoger a personas que quizás expulse y hacerse cargo de sus casos.
