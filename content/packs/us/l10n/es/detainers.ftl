card-title = Solicitud de detención (detainer) de ICE: pedido de retener más tiempo a alguien
card-summary = Para una persona en una cárcel local y para la familia. Elija el estatus de la persona detenida.
card-keywords = detainer, solicitud de detención, retención de ICE, ICE, la migra, cárcel, comisaría, estación de policía, arrestado, arrestada, 48 horas, fin de semana, I-247A, no lo sueltan, sigue en la cárcel, fianza, mi esposo está en la cárcel, arrestaron a mi hijo, huellas, orden judicial, juez, lo entregaron a ICE, la policía llamó a ICE, Secure Communities, PEP, copia del formulario, Massachusetts, Lunn, lo agarraron, está preso, lo van a soltar, policía, salir bajo fianza, Criminal Alien Program, robo, hurto en tienda, ciudadano en la cárcel, habeas corpus, detenido demasiado tiempo, víctima de un delito, qué le dice la cárcel a ICE

citizen = Si la persona detenida tiene la ciudadanía de EE. UU.
citizen-power = La propia directiva de 2015 de la agencia de inmigración ICE dice que no puede usar sus poderes civiles de inmigración para arrestar o detener a un ciudadano de EE. UU. Si hay indicios de ciudadanía, se deben investigar de inmediato. No hemos visto cambios posteriores.
citizen-say = Diga que tiene la ciudadanía de EE. UU. y haga que alguien lleve pruebas. Ha habido errores: han detenido a ciudadanos.
citizen-line = En 2011 ICE abrió una línea telefónica para personas retenidas por una solicitud de detención (detainer, pedido de retenerlas más tiempo) que pueden ser ciudadanas de EE. UU. Contesta ICE mismo. El número, que está en esta tarjeta, es viejo.
citizen-judge = Una persona detenida bajo poder federal y en contra de la ley puede pedir ayuda a un juez federal (habeas corpus). Alguien puede firmar por ella. En una cárcel local puede ser un juez estatal. Pregunte a un abogado.

what = Qué es una solicitud de detención (detainer)
asks = Una solicitud de detención (detainer) es un pedido civil de la agencia de inmigración ICE a una cárcel o a la policía, no la orden de un juez. Pide que avisen a ICE antes de dejar salir a una persona, y que la retengan hasta 48 horas más.
lunn = El tribunal más alto de Massachusetts decidió en 2017: la ley estatal no da a los agentes de la corte poder para retener a una persona solo por un detainer. Por la misma razón, la policía tampoco lo tiene. Los agentes federales todavía pueden arrestar. Una nueva ley podría cambiarlo.
talk = Algunas cárceles dicen que avisan a ICE cuando dejan salir a una persona. Según la ley federal, los agentes locales pueden compartir información con los oficiales federales de inmigración. No necesitan para eso un acuerdo especial (287(g)).

how-long = Para la persona detenida: cuánto tiempo
weekend = Dos guías legales citan una regla federal: las 48 horas no cuentan fines de semana ni feriados. Por eso, en un fin de semana largo la retención puede durar 4 o 5 días. Pero el formulario usado desde 2017 simplemente dice 48 horas.
overstay = Pregunte a la cárcel por su salida si ICE no ha venido dentro de 48 horas. ICE dijo en 2011 que el aviso del detainer le dice que lo haga.
bail = Pregunte a un abogado antes de pagar la fianza. Bufetes de fuera de Massachusetts dicen que muchas veces todavía se puede pagar (algunos dicen que no). Pero dicen que entonces la cárcel puede retener a la persona hasta 48 horas, y que es probable que ICE se la lleve.
copy = El formulario dice que hay que dar una copia a la persona para que el detainer tenga efecto (guía de ICE de 2017). No sabemos si pedir una copia le ayuda o le perjudica. Pregunte antes a un abogado.

family = Para la familia que está afuera
overstay-lawyer = ¿Retienen a la persona más de 48 horas o, en Massachusetts, solo por una solicitud de detención (detainer)? Llame a un abogado de inmediato. Unos bufetes dicen que en algunos casos un abogado puede pedir su salida a un juez (habeas corpus). En otros lugares, fines de semana y feriados pueden no contar.
jail-careful = No hable del estatus migratorio de la persona cuando llame a una cárcel, dice un bufete de abogados. Pregunte solo: además de los cargos, ¿hay otras retenciones que impidan la salida? Nunca mienta; puede dejar preguntas sin contestar.

law-2025 = La ley desde 2025
must-hold = Ley federal desde 2025: a algunas personas se las debe mantener bajo detención por ciertos delitos, como hurto (theft) o agresión a un oficial. Son personas que entraron sin ser admitidas o con fraude, o que no tienen papeles válidos. Basta con un arresto, o con admitir el delito.

paper = En qué se basa ICE
dhs-visa = ¿Está aquí con una visa o con el Programa de Exención de Visa (Visa Waiver Program)? Una regla federal hace de las respuestas completas y verdaderas a Seguridad Nacional (Homeland Security, como ICE) una condición de su estadía. No responder a propósito cuenta como violar su estatus. Pregunte a un abogado sobre guardar silencio.
dhs-lawyer = Pregunte a un abogado cómo encaja la regla sobre responder a Seguridad Nacional con un derecho a callar.
programs-access = En 2018 la ACLU of Massachusetts dijo que programas como 287(g) dan a ICE acceso a personas bajo custodia local, en persona o por medio de datos. ICE puede entonces escoger a personas que podría deportar y hacerse cargo de sus casos.

open = Lo que queda sin respuesta
no-copy-gap = ¿Y si una cárcel retiene a una persona y no le dio una copia del detainer?
