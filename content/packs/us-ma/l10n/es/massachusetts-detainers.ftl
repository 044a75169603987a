card-title = Solicitudes de detención (detainers) en Massachusetts
card-summary = Para una persona en una cárcel de Massachusetts y para la familia. Si un familiar está detenido, elija el estatus de esa persona.
card-keywords = detainer, solicitud de detención, retención de ICE, la migra, Massachusetts, Boston, cárcel, prisión, comisaría, corte, arrestado, arrestada, Lunn, fallo, 2017, no lo sueltan, lo retienen más tiempo, fianza, fecha de salida, ICE en la corte, ICE espera afuera, sheriff, mi esposo está en la cárcel, arrestaron a mi hijo, familia, abogado, abogado gratis, MIRA, Access to Counsel, Trust Act, 287(g), lo agarraron, está preso, lo van a soltar, estación de policía, house of correction, Plymouth County

ruling = Qué decidió el tribunal más alto del estado
detainer = Una solicitud de detención (detainer) es un pedido de ICE a una cárcel o agencia de policía. Pide que avisen a ICE antes de dejar salir a una persona. También pide que la retengan hasta 48 horas más.
not-warrant = Un bufete dice que es un pedido civil de una agencia, no una orden firmada por un juez.
lunn = En 2017 el tribunal más alto de Massachusetts decidió sobre los detainers (Lunn v. Commonwealth). Dijo que retener a una persona solo por un detainer civil es un arresto.
lunn-power = Dijo que la ley estatal no da a los oficiales de Massachusetts ningún poder para hacer ese arresto. Una nueva ley estatal podría cambiar esto.
only = El fallo trata de personas retenidas solo por un detainer. Si hay otra razón para retenerle, eso es otra cosa.

limits = Qué no impide el fallo
federal = El fallo vale para los oficiales de Massachusetts. No impide que los agentes federales hagan arrestos. Esos agentes pueden esperar en la cárcel o la corte.
identify = Cuando oficiales de inmigración le arrestan, deben decir que son oficiales de inmigración. Deben decir que usted está bajo arresto, y por qué. Deben hacerlo tan pronto como sea práctico y seguro.
release-date = Otra cosa aparte es si una cárcel comparte con ICE la fecha de salida.
release-gap = ¿Avisará la cárcel a ICE cuando le deje salir?
talk = Según la ley federal, los oficiales locales pueden compartir información con los oficiales federales de inmigración. Es así incluso sin un acuerdo 287(g).
agreement = Un acuerdo 287(g) se firma con el gobierno federal. Con él, oficiales estatales o locales capacitados hacen una parte del trabajo de inmigración.
prison = Un proyecto de datos copió una lista de acuerdos 287(g) el 5 de agosto de 2026. El único de este estado era con su departamento de prisiones (Department of Correction). Era para trabajo dentro de sus prisiones.
prison-list = Esas listas cambian cada semana. Alquilar espacio en una cárcel a ICE, como en Plymouth County, es un contrato distinto.
prison-gap = ¿Vale el fallo de 2017 para los oficiales de prisión que trabajan bajo ese acuerdo?

inside = Si usted o un familiar está en la cárcel
only-say = ¿Es un detainer la única razón de esta detención?
copy-say = ¿Puedo tener una copia del detainer, por favor?
copy = El formulario del detainer dice que hay que dar una copia a la persona para que el detainer tenga efecto. No sabemos si pedir una copia le ayuda o le perjudica. La guía de ICE que leímos es de 2017.
kept-gap = ¿Qué puede hacer si una cárcel de Massachusetts le retiene solo por un detainer?

boston = En la ciudad de Boston
boston-hold = Un periódico dio el texto de la Trust Act de Boston en 2024. Dice que, cuando una persona ya puede quedar libre, la policía no puede retenerla solo por un detainer civil o una orden administrativa de ICE. La excepción es una orden de un juez en un caso penal (criminal warrant).
boston-transfer = El mismo texto dice que el personal de la ciudad no puede entregar a una persona a las autoridades de inmigración. La excepción es una orden judicial (warrant) u otra orden de un juez.
boston-federal = Según las leemos, esas leyes de ciudades obligan a quienes trabajan para la ciudad. No impiden que los agentes federales hagan arrestos en esa ciudad.
boston-jail-gap = ¿Vale la ley de Boston para una cárcel que la ciudad no dirige?

counsel = Buscar un abogado
counsel-pays = Un boletín de noticias de 2026 dice que Massachusetts paga un programa en todo el estado. Sus abogados son para inmigrantes que enfrentan la expulsión del país.
counsel-where = Busque la Massachusetts Access to Counsel Initiative. La MIRA Coalition la puso en marcha. No podemos decir que usted conseguirá un abogado.
counsel-gap = ¿Quién puede tener un abogado de este programa, y cómo?
