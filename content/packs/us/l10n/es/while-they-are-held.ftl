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
fear-interview = Antes de una entrevista sobre el miedo (para el asilo), la persona puede hablar con un abogado o con alguien más que elija, que también puede estar en la entrevista. El gobierno no paga. Esas consultas no deben causar una demora poco razonable.

bond = Para la familia: dinero de la fianza
bond-law = Una ley permite salir con una fianza de al menos 1,500 dólares, salvo que valga una regla más estricta. El gobierno dice que a muchas personas no les vale esa ley. Las cortes no coinciden. Fallos posteriores pueden haber cambiado esto. Pregunte a un abogado qué vale hoy.
bond-arriving = No cuente con una audiencia de fianza. La ley general de fianzas no describe a las personas a quienes paran al llegar. Fallos posteriores pueden haber cambiado esto. Pregunte a un abogado qué vale hoy.
bond-waiver = En 2009 la junta de apelaciones de inmigración decidió: quienes ya entraron con el Programa de Exención de Visa (Visa Waiver Program) no pueden pedir fianza a un juez en un caso solo de asilo. Algunos jueces de New Jersey ordenaron audiencias. Fallos posteriores pueden haberlo cambiado. Pregunte a un abogado qué vale hoy.
bond-fear = Si deciden que el miedo es creíble, la ley mantiene detenida a la persona hasta que se decida el asilo, salvo con parole (que salga). En 2019 el Fiscal General de EE. UU. decidió que los jueces no dan fianza en esos casos. Fallos posteriores pueden haberlo cambiado. Pregunte a un abogado qué vale hoy.
bond-who = ¿Quién puede pagar? Primero un juez o ICE debe permitir una fianza. Después, dice ICE, la pueden pagar ciudadanos de EE. UU., personas con tarjeta verde, bufetes de abogados y grupos sin fines de lucro, por internet en CeBONDS.
bond-id = ICE pide a quien paga un documento de identidad. Un ciudadano puede usar pasaporte, acta de nacimiento, licencia REAL ID u otro papel de la lista. Una persona con tarjeta verde puede usar esa tarjeta.
bond-data = Una guía legal dice que quien paga necesita también un documento con foto, una tarjeta del Seguro Social, la cantidad exacta, el nombre completo y el número A (A-number) de la persona detenida, y la dirección donde esa persona va a vivir.
bond-lost = Unas guías dicen: la fianza se paga por transferencia bancaria, no con tarjeta de crédito, en días de semana de 9 de la mañana a 3 de la tarde, hora del lugar donde está la persona. El dinero se puede perder si la persona falta a una cita.
bond-help-ma = En Massachusetts: el fondo Beyond Bond and Legal Defense Fund de Boston dice que, cuando tiene dinero, ayuda a pagar la fianza de personas con una conexión con el estado.

moves = Para la familia: si trasladan o mandan de vuelta a la persona
moved = Busque a menudo en el localizador en línea de ICE. Un informe de 2026 dice que la política de ICE es avisar de un traslado a la persona y al abogado, no a la familia. Abogados dijeron que a ellos tampoco les avisaron.
locator-found = ¿Encontró a la persona en el localizador? Guías legales dicen que también muestra a personas liberadas en los últimos 60 días. Así que puede que ya haya salido.
sites = En Nueva Inglaterra, informes de 2025 y 2026 nombran la cárcel de Plymouth, Wyatt en Rhode Island, y en New Hampshire la cárcel de Strafford y la prisión de Berlin. Esto cambia. A algunas personas también las trasladan lejos.
sent-back = ¿Mandaron a la persona de vuelta? Un sitio web de consejos dice: pregunte a la persona o a su familia en el extranjero, llame a la línea de la corte, comuníquese con ICE. Una orden de salir no prueba por sí sola que la persona se haya ido.
congress = Un miembro del Congreso puede preguntar a ICE por una persona detenida. ICE quiere el formulario 60-001, firmado por la persona. Un miembro del Congreso escribió en 2025 que muchas veces las personas detenidas no reciben ese formulario.
parole-gap = ¿Cómo pide una familia desde afuera a ICE o a la agencia fronteriza CBP que dejen salir con parole a una persona detenida?
