card-title = Casos en las cortes sobre la detención
card-summary = Qué dice hoy la ley sobre salir libre. Después, casos pasados sobre personas detenidas sin audiencias de fianza, cada uno con su año y sus límites. Después, lo que sostiene la ACLU.
card-keywords = corte, tribunal, caso, demanda, demanda colectiva, fallo, juez, apelación, fianza, audiencia de fianza, salir libre, soltar, cuándo lo sueltan, cuánto tiempo lo pueden tener, detención, detenido, detenida, sin audiencia, seis meses, detenido por meses, Gordon, Reid, Guerrero Orellana, First Circuit, Boston, Nueva Inglaterra, ACLU, cifras récord, deportación, deportados, historia, corte de inmigración, familiar detenido, está preso, pagar fianza, cuándo sale, puede salir, mi esposo está detenido

now = Hoy
bond-law = La ley general de detención permite al gobierno soltar a una persona arrestada que no es ciudadana. Puede ser con una fianza de al menos 1,500 dólares o con condiciones, salvo que se aplique una regla obligatoria.
bond-limit = Esto no promete una audiencia de fianza. No describe a las personas a quienes paran al llegar. El gobierno ahora dice que muchas personas no están cubiertas, y las cortes no están de acuerdo sobre esto.
mandatory = En 2025 se agregó una regla obligatoria. Es para personas que entraron sin ser admitidas o con fraude, o que no tienen papeles válidos. Se las debe detener si las arrestan por ciertos delitos, como hurto (theft). Según el texto, basta con un arresto.
still-help = ¿Qué significan los casos pasados de abajo para el caso de una persona hoy?

gordon = El caso Gordon, de 2014 a 2016
gordon-won = La ACLU of Massachusetts dice que ganó en 2014 una demanda colectiva federal (un caso a nombre de un grupo). Era contra detener a personas sin audiencias de fianza. Dice que para enero de 2015 más de 50 personas habían quedado libres.
gordon-ended = En 2016 la orden para ese grupo fue anulada.

reid = El fallo Reid, 2021
reid-refused = En 2021 el First Circuit, una corte federal de apelaciones, rechazó una regla (Reid v. Donelan). La regla era una audiencia de fianza para toda persona detenida seis meses bajo cierta ley de detención.
reid-some = El fallo de 2021 también dijo que muchos casos individuales pueden necesitar una audiencia así.
reid-no-right = Así que el fallo de 2021 no da derecho a una audiencia después de seis meses. Fallos posteriores pueden cambiarlo.

guerrero = El fallo Guerrero Orellana, 2025
guerrero-declared = La ACLU of Maine dice que un juez federal en Boston dictó un fallo el 19 de diciembre de 2025. El juez declaró ilegal negar audiencias de fianza a un grupo (class) de Nueva Inglaterra: personas arrestadas dentro del país.
guerrero-limit = El fallo de 2025 no es para personas a quienes pararon en un puerto de entrada, como un aeropuerto. No hemos visto si después hubo una apelación.
guerrero-who-gap = ¿Está usted en el grupo del fallo de 2025?

numbers = Lo que dijo la ACLU alrededor de 2018
record-numbers = Alrededor de 2018, una página de la ACLU of Massachusetts dijo que ICE había detenido y expulsado del país a un número récord de personas en los años recientes.
record-numbers-then = Eso se escribió alrededor de 2018. No tenemos una cifra de hoy.

aim = Lo que sostiene la ACLU
aim-decision = La ACLU of Massachusetts sostiene que cada persona en un caso de inmigración debería recibir una decisión justa e individual. Sería sobre si tiene que estar detenida.
aim-not-law = Ese es un objetivo de la ACLU, de una página de alrededor de 2018. No es la ley actual.
