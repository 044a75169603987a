card-title = Solicitud de detención (detainer) de ICE: pedido de retener más tiempo a alguien
card-summary = Para una persona en una cárcel local y para la familia. Si un familiar está detenido, elija el estatus de esa persona.
card-keywords = detainer, solicitud de detención, retención de ICE, ICE, la migra, cárcel, comisaría, estación de policía, arrestado, arrestada, 48 horas, fin de semana, I-247A, no lo sueltan, sigue en la cárcel, fianza, mi esposo está en la cárcel, arrestaron a mi hijo, huellas, orden judicial, juez, lo entregaron a ICE, la policía llamó a ICE, Secure Communities, PEP, copia del formulario, Massachusetts, Lunn

citizen = Si usted tiene ciudadanía de EE. UU.
citizen-gap = ¿Puede ICE hacer una solicitud de detención (detainer) contra una persona con ciudadanía de EE. UU.?

what = Qué es una solicitud de detención (detainer)
asks = Una solicitud de detención (detainer) es un pedido de ICE a una cárcel o agencia de policía. Pide que avisen a ICE antes de dejar salir a una persona.
asks-hold = También pide que retengan a la persona hasta 48 horas más, para que ICE pueda venir.
not-warrant = Un bufete dice que es un pedido civil de una agencia, no una orden firmada por un juez.
aclu-asks = En una página de 2018, la ACLU of Massachusetts dijo qué pide. Puede ser información sobre una persona que está por salir, o retenerla más tiempo, o las dos cosas.

massachusetts = En Massachusetts
lunn = En Massachusetts, el tribunal más alto decidió sobre los detainers en 2017. Dijo que retener a una persona solo por un detainer civil es un arresto.
lunn-power = Dijo que la ley estatal no da a los oficiales de Massachusetts ningún poder para hacer ese arresto. Una nueva ley estatal podría cambiar esto.
lunn-limit = El fallo vale para los oficiales de Massachusetts. No impide que los agentes federales hagan arrestos.
lunn-wait = Los agentes pueden esperar en la cárcel o la corte. Compartir la fecha de salida es una cuestión aparte.

how-long = Cuánto tiempo
weekend = Dos guías legales citan una regla federal. Las 48 horas no cuentan sábados, domingos ni feriados. Por eso, en un fin de semana largo, la retención puede durar 4 o 5 días.
form-48 = El formulario usado desde 2017 simplemente dice 48 horas. Para Massachusetts, vea el fallo de arriba.
after = Las guías dicen: si ICE no viene a tiempo, el detainer ya no es una razón para retener a la persona.
too-long-gap = ¿Qué puede hacer la familia si la cárcel sigue reteniendo a la persona?
bail-gap = ¿Puede la persona salir bajo fianza de todos modos?

paper = El formulario
copy-say = ¿Puedo tener una copia del detainer, por favor?
copy = El formulario dice que hay que dar una copia a la persona para que el detainer tenga efecto. La guía de ICE que leímos es de 2017.
grounds = El formulario de 2017 dice que Seguridad Nacional (Homeland Security) tiene razón suficiente ("probable cause"). Da una de cuatro bases.
grounds-three = Tres de ellas: una orden final de expulsión, un caso pendiente, o una coincidencia de huellas y expedientes.
grounds-fourth = La cuarta: declaraciones de la propia persona, u otra prueba confiable.
required = Desde 2025, la ley dice que Seguridad Nacional (Homeland Security) debe emitir un detainer para ciertas personas arrestadas por delitos como robo o agresión a un oficial. Esto obliga a Seguridad Nacional, no a la cárcel local.

programs = Lo que dice la ACLU sobre la policía local e ICE
programs-reach = En una página de 2018, la ACLU of Massachusetts dijo que ICE usa la policía y las cárceles locales para llegar más lejos.
programs-names = Nombró los acuerdos 287(g), el Criminal Alien Program, Secure Communities (después llamado PEP) y los detainers. Los nombres de los programas cambian con el tiempo.
programs-access = Dijo que estos programas dan a ICE acceso a personas bajo custodia local, en persona o por medio de datos.
programs-take-over = Con eso, dijo, ICE puede escoger a personas que quizás expulse y hacerse cargo de sus casos.
