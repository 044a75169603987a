card-title = Solicitudes de detención (detainers) en Massachusetts
card-summary = Para una persona en una cárcel de Massachusetts y para la familia. Elija el estatus de la persona detenida.
card-keywords = detainer, solicitud de detención, retención de ICE, la migra, Massachusetts, Boston, cárcel, prisión, comisaría, corte, arrestado, arrestada, Lunn, fallo, 2017, no lo sueltan, lo retienen más tiempo, fianza, fecha de salida, ICE en la corte, ICE espera afuera, sheriff, mi esposo está en la cárcel, arrestaron a mi hijo, familia, abogado, abogado gratis, MIRA, PAIR, Access to Counsel, Trust Act, 287(g), lo agarraron, está preso, lo van a soltar, estación de policía, house of correction, Plymouth County, Suffolk, Essex, Bristol, Nashua Street, South Bay, defensor público, CPCS, habeas corpus, llamada desde la comisaría

ruling = Qué decidió el tribunal más alto del estado
detainer = Una solicitud de detención (detainer) es un pedido civil de la agencia de inmigración ICE a una cárcel o a la policía, no la orden de un juez. Pide que avisen a ICE antes de dejar salir a una persona, y que la retengan hasta 48 horas más.
lunn = En 2017 el tribunal más alto del estado decidió (caso Lunn): retener a una persona solo por un detainer civil es un arresto. La ley estatal no da poder para eso a los agentes de la corte ni, por la misma razón, a la policía. Una nueva ley podría cambiarlo.
federal = El fallo Lunn vale para los agentes de Massachusetts. No impide que los agentes federales hagan arrestos. Esos agentes federales pueden esperar en la cárcel o la corte.

limits = Qué le dicen a ICE las cárceles y prisiones
sheriffs = En 2025 los sheriffs dijeron a la radio GBH: avisan a ICE cuando dejan salir a una persona, y no retienen a nadie más tiempo. Cuatro, entre ellos Suffolk, no contestaron. Algunos han cambiado: desde noviembre de 2025 Bristol avisa solo si hay un pedido de información pública.
prison = Las prisiones estatales tenían el único acuerdo de Massachusetts para hacer trabajo de ICE (287(g)) en la lista de ICE del 24 de julio de 2026, según la copió un proyecto de datos. Informes de 2026 dicen que avisan a ICE antes de una salida y entregan a personas.

citizen = Si la persona detenida tiene la ciudadanía de EE. UU.
citizen-power = La propia directiva de ICE de 2015 dice que ICE no puede usar sus poderes civiles de inmigración para arrestar o detener a un ciudadano de EE. UU. No vimos un texto posterior. Ha habido errores. Diga que es ciudadano o ciudadana y haga que alguien lleve pruebas.

inside = Si usted está en la cárcel
only-say = ¿Cuáles son todas las razones de esta detención?
true-ground = La ley estatal da a una persona detenida el derecho de que el agente le diga la verdadera razón y de ver la orden judicial, si la hay. Nuestra copia es de 2013. Nada de lo que leímos la aplica a los detainers ni a los agentes federales.
phone-hour = Unos bufetes dicen que la ley estatal le deja usar el teléfono de una estación de policía en el plazo de una hora, pagando usted, para llamar a su familia, a un abogado o por la fianza. No trata de oficinas de ICE. La policía puede oírle.
cpcs = Si tiene un caso penal, pregunte también por el detainer a su defensor público (CPCS). CPCS da abogados a personas que no pueden pagar, pero no para el caso de inmigración.
bail = Hable con el abogado antes de pagar la fianza. La fianza no frena a ICE. En 2024 el sheriff de Essex escribió de un hombre con un detainer que pagó la fianza. El sheriff avisó a ICE y lo dejó salir. ICE lo arrestó después.

family = Para la familia: si la cárcel no deja salir a la persona
habeas = Llame a un abogado de inmediato si la cárcel no deja salir a la persona. Casi todos en una cárcel estatal o local pueden pedir a un juez estatal que revise la detención (habeas corpus). No quienes tienen condena o están allí por una orden judicial por delito grave (felony).

boston = En la ciudad de Boston
boston-hold = La ley de Boston Trust Act (texto de 2024) dice: cuando una persona ya puede salir, la policía no puede retenerla solo por un detainer civil (un pedido de ICE) ni por una orden de ICE. La excepción: una orden penal de un juez.
boston-jail = El auditor del estado dice que la cárcel del condado de Suffolk en Boston la dirige el sheriff, una agencia estatal. Nada de lo que leímos dice que la ley de Boston la obligue. Algunos sheriffs dicen que el fallo de 2017 les impide retener a personas para ICE.

counsel = Buscar un abogado
counsel-where = Pregunte al grupo PAIR en Boston o a la coalición MIRA por abogados gratis para personas que enfrentan la deportación. En 2023 los programas gratis estaban casi todos llenos. No podemos decir que usted conseguirá un abogado.
counsel-gap = ¿Cómo pide una persona un abogado de inmigración que paga el estado de Massachusetts?
