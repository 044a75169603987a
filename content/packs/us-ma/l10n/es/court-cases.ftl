card-title = Cortes: ICE en las cortes, y casos sobre la detención
card-summary = ICE en los edificios de las cortes de Massachusetts. Qué dice la ley sobre salir libre. Después, casos pasados de personas detenidas sin audiencias de fianza, cada uno con su año y sus límites, y lo que sostiene la organización ACLU.
card-keywords = corte, tribunal, caso, demanda, demanda colectiva, fallo, juez, apelación, fianza, audiencia de fianza, salir libre, soltar, cuándo lo sueltan, cuánto tiempo lo pueden tener, detención, detenido, detenida, sin audiencia, seis meses, detenido por meses, Gordon, Reid, Guerrero Orellana, First Circuit, Boston, Nueva Inglaterra, ACLU, cifras récord, deportación, deportados, historia, corte de inmigración, familiar detenido, está preso, pagar fianza, cuándo sale, puede salir, mi esposo está detenido, liberación, 6 meses, Primer Circuito, edificio de la corte, juzgado, arresto en la corte, ICE en la corte, la migra en la corte, miedo de ir a la corte, celda, cita en la corte, fecha de corte, faltar a la corte, no fui a la corte, Ryan v. ICE, hurto, robo en tienda, shoplifting, detención obligatoria, Laken Riley

now = Salir libre: qué dice la ley
bond-law = La ley general de detención permite al gobierno soltar a una persona arrestada que no tiene la ciudadanía, con una fianza de al menos 1,500 dólares o con condiciones, salvo que otra regla lo prohíba. Fallos posteriores pueden haber cambiado esto. Pregunte a un abogado qué vale hoy.
bond-limit = No se promete ninguna audiencia de fianza. La ley de fianza no trata de personas a quienes paran al llegar. El gobierno dice ahora que no cubre a muchas personas. Las cortes no están de acuerdo, y fallos posteriores pueden haber cambiado esto. Pregunte a un abogado qué vale hoy.
bond-waiver = En 2009 la junta de apelaciones de inmigración decidió sobre viajeros del Programa de Exención de Visa (Visa Waiver Program) a quienes ya habían dejado entrar: si solo tienen un caso de asilo, ningún juez de inmigración puede fijar fianza. Algunos jueces federales de Nueva Jersey ordenaron audiencias. Pregunte a un abogado qué vale hoy.
bond-fear = Si deciden que el miedo de una persona es creíble, la ley dice que queda detenida hasta decidir su asilo, salvo parole (que salga). En 2019 el Fiscal General de EE. UU. decidió que los jueces no dan fianza en esos casos. Fallos posteriores pueden haberlo cambiado. Pregunte a un abogado qué vale hoy.
bond-proof = En 2021 la corte federal de apelaciones de Boston decidió sobre las audiencias de fianza bajo la ley general. El gobierno debe probar que la persona es un peligro o que es probable que huya. Fallos posteriores pueden haber cambiado esto. Pregunte a un abogado qué vale hoy.
bond-proof-limit = El fallo de 2021 sobre lo que hay que probar no es para personas a quienes se debe mantener bajo detención, ni para personas a quienes pararon al llegar. Fallos posteriores pueden haberlo cambiado. Pregunte a un abogado qué vale hoy.
mandatory = Desde 2025 una ley dice que a ciertas personas se las debe mantener bajo detención si las acusan, arrestan o condenan por delitos como hurto (theft), o si los admiten. Es para quienes entraron sin ser admitidos o con fraude, o no tienen papeles válidos.

courthouses = ICE en los edificios de las cortes de Massachusetts
courthouse-arrests = La agencia de inmigración ICE arrestó al menos a 614 personas en edificios de las cortes de Massachusetts en 2025, escribió un miembro de la Cámara de Representantes del estado. Pero faltar a una cita en la corte tiene sus propios peligros. Pregunte a su abogado qué hacer.
courthouse-staff = Una política de mayo de 2025 dice que el personal de las cortes del estado no ayuda ni estorba a ICE, y que no puede retener a una persona para ICE. No prohíbe los arrestos de ICE en las partes públicas.
courthouse-lockup = Si un juez deja ir a una persona e ICE está allí con una solicitud de detención (detainer), un pedido de retenerla, la política de las cortes de 2025 dice que ICE puede entrar en las celdas de la corte para llevarse a la persona.

gordon = El caso Gordon, de 2014 a 2016
gordon-won = En 2014 la ACLU of Massachusetts ganó audiencias de fianza para un grupo, según dice. Para enero de 2015 más de 50 personas estaban libres. En 2016 la orden fue anulada. Fallos posteriores pueden haber cambiado más. Pregunte a un abogado qué vale hoy.

guerrero = El fallo Guerrero Orellana, 2025
guerrero-declared = El 19 de diciembre de 2025, dice la ACLU of Maine, un juez federal de Boston declaró ilegal negar audiencias de fianza a un grupo de Nueva Inglaterra: personas arrestadas dentro del país. Fallos posteriores pueden haber cambiado esto. Pregunte a un abogado.
guerrero-who = Según se informó, el grupo del caso de 2025 son personas que entraron sin inspección, no acababan de llegar y fueron arrestadas dentro del país. Algunos delitos, o una orden de salir del país, dejan fuera a una persona. Fallos posteriores pueden haber cambiado esto. Pregunte a un abogado.
guerrero-limit = El fallo de 2025 no es para personas a quienes pararon en un puerto de entrada, como un aeropuerto. Fallos posteriores pueden haberlo cambiado. Pregunte a un abogado qué vale hoy, y hágalo de inmediato si trasladaron a la persona fuera de Nueva Inglaterra.

aim = Lo que sostiene la ACLU
aim-decision = La ACLU of Massachusetts sostiene que cada persona en un caso de inmigración debería recibir una decisión justa e individual sobre si se la debe mantener bajo detención. Ese es su objetivo, alrededor de 2018, no la ley.
still-help = ¿Qué significan los casos pasados para el caso de una persona hoy?
