card-title = Mientras una persona está detenida
card-summary = Para la familia que está afuera: llamadas, visitas, quién paga una fianza, qué no decir. Elija el estatus de la persona detenida.
card-keywords = detención, centro de detención, cárcel, visita, visitar, horario de visitas, cuenta de teléfono, llamadas desde la cárcel, llamada desde detención, llamadas grabadas, dinero, fianza, pagar la fianza, cuánto es la fianza, CeBONDS, que lo suelten, dejar salir, medicina, enfermo, abogado, abogado gratis, PAIR, MIRA, Beyond Bond, lo movieron, trasladado, traslado, deportado, lo regresaron, Plymouth, Wyatt, Strafford, Berlin, Burlington, Congreso, senador, Form 60-001, correo, cartas, mi esposo está en detención, mi esposa está en detención

secret = Para la familia: qué no contar, y a quién
calls-heard = No hable del caso en llamadas desde la detención. La agencia de inmigración ICE dice que nadie escucha ni graba las llamadas gratis a los grupos legales de su lista: solo esas. Esa página es de antes de agosto de 2024.
records-lawyer = No cuente a nadie más que a un abogado sobre antecedentes penales o de inmigración, ni sobre una visa T o U (víctimas). No hable de asilo con un consulado. ¿La persona teme al gobierno de su país? Pregunte antes a un abogado.

contact = Para la familia: llamadas, visitas, salud
a-number-calls = Tenga listo el número A (A-number). Un bufete de abogados dice que lo necesita para abrir una cuenta de teléfono, para visitar y para preguntar por el caso.
visit-plymouth = En Massachusetts, la cárcel del condado de Plymouth dice que quienes visitan deben enviar antes un formulario y recibir aprobación. ¿No tiene usted estatus migratorio? Pregunte a un abogado antes de entrar en una cárcel.
health-list = Anote las enfermedades, alergias y medicinas de la persona. Así un abogado o usted puede decírselo al lugar de detención. Ninguna fuente que leímos dice que ese lugar deba aceptar medicinas de una familia.

lawyers = Para la familia: un abogado
lawyer-ma = En Massachusetts, pida ayuda gratis al grupo PAIR en Boston (asilo y personas detenidas en el estado) o a la coalición MIRA. En 2023 los programas gratis estaban casi todos llenos. Puede que no consiga un abogado.

bond = Para la familia: dinero de la fianza
bond-law = Una ley permite salir con una fianza de al menos 1,500 dólares, salvo que valga una regla más estricta. El gobierno dice que a muchas personas no les vale esa ley. Las cortes no coinciden. Fallos posteriores pueden haber cambiado esto. Pregunte a un abogado qué vale hoy.
bond-arriving = No cuente con una audiencia de fianza. La ley general de fianzas no describe a las personas a quienes paran al llegar. Fallos posteriores pueden haber cambiado esto. Pregunte a un abogado qué vale hoy.
bond-who = ¿Quién puede pagar? Primero un juez o ICE debe permitir una fianza. Después, dice ICE, la pueden pagar ciudadanos de EE. UU., personas con tarjeta verde, bufetes de abogados y grupos sin fines de lucro, por internet en CeBONDS.
bond-data = Una guía legal dice que quien paga necesita también un documento con foto, una tarjeta del Seguro Social, la cantidad exacta, el nombre completo y el número A (A-number) de la persona detenida, y la dirección donde esa persona va a vivir.
bond-lost = Unas guías dicen: la fianza se paga por transferencia bancaria, no con tarjeta de crédito, en días de semana de 9 de la mañana a 3 de la tarde, hora del lugar donde está la persona. El dinero se puede perder si la persona falta a una cita.
bond-help-ma = En Massachusetts: el fondo Beyond Bond and Legal Defense Fund de Boston dice que, cuando tiene dinero, ayuda a pagar la fianza de personas con una conexión con el estado.

moves = Para la familia: si trasladan o mandan de vuelta a la persona
moved = Busque a menudo en el localizador en línea de ICE. Un informe de 2026 dice que la política de ICE es avisar de un traslado a la persona y al abogado, no a la familia. Abogados dijeron que a ellos tampoco les avisaron.
congress = Un miembro del Congreso puede preguntar a ICE por una persona detenida. ICE quiere el formulario 60-001, firmado por la persona. Un miembro del Congreso escribió en 2025 que muchas veces las personas detenidas no reciben ese formulario.
parole-gap = ¿Cómo pide una familia desde afuera a ICE o a la agencia fronteriza CBP que dejen salir con parole a una persona detenida?
