card-title = Buscar a alguien a quien se llevaron
card-summary = Para la familia que está afuera: a quién llamar y dónde buscar. Elija el estatus de la persona detenida.
card-keywords = buscar, encontrar, desaparecido, se lo llevaron, se la llevaron, detenido, detenida, retenido, arrestado, dónde está mi esposo, mi esposa, mi hijo, mi hermano, mi mamá, no salió, espero en el aeropuerto, ICE, CBP, localizador, número A, A-number, no aparece, corte de inmigración, teléfono, consulado, embajada, abogado gratis, familia, 48 horas, sin noticias, menor, lo agarraron, la agarraron, está preso, la migra, mi papá, mi hija, mi hermana, mi amigo, no contesta, línea de la corte, niño, niña, bebé, adolescente detenido, niño detenido solo, ORR, refugio de menores, número USCIS, número de extranjero, ciudadano detenido, cárcel, prisión

decide = Para la familia: decida primero
under-48 = ¿La persona lleva menos de 48 horas de detención en un aeropuerto? El localizador de la agencia de inmigración ICE por lo general no mostrará nada todavía. Ahora llame por teléfono. Después de 48 horas, o si ICE mismo se llevó a la persona, busque también en el localizador (paso 3).
at-logan = ¿La persona está detenida en el aeropuerto Logan, en Massachusetts? Abra la tarjeta «Detención en el aeropuerto Logan de Boston». En una página de 2018, la organización de derechos civiles ACLU de allí pidió que se comuniquen con ella quienes conozcan a una persona detenida en Logan.

waiting = Para la familia, paso 1: en el aeropuerto
step-waiting = ¿Espera a alguien que está en la segunda sala (más preguntas)? Llame de inmediato al contacto de emergencia de quien viaja, dice un bufete de Boston. Si ese contacto es usted, vaya al paso 2. El bufete dice que a quienes esperan no les dicen cuánto va a durar.

lawyer = Para la familia, paso 2: un abogado
step-lawyer = Llame al abogado de quien viaja, si tiene los datos del abogado. ¿No hay abogado? Cada línea telefónica de esta tarjeta dice quién contesta. Llame a un grupo sin fines de lucro antes que al gobierno.
citizen-proof = Lleve pruebas de que la persona tiene la ciudadanía de EE. UU. Una directiva de ICE de 2015 dice que ICE no puede usar sus poderes civiles de inmigración para arrestar o detener a un ciudadano. Ha habido errores. La directiva trata de ICE, no de los oficiales fronterizos (CBP).
citizen-out = Una vez verificada la ciudadanía de EE. UU., no pueden ordenar la expulsión (deportación) de la persona. Mientras la verifican, los oficiales todavía pueden revisar a la persona, hacerla esperar y hacerle preguntas.
free-lawyers = ¿Todavía sin abogado? Busque en el sitio web del Departamento de Justicia la lista de grupos y abogados gratis de la corte de inmigración. Puede que no tengan lugar. En la corte de inmigración el gobierno no paga un abogado.
lawyer-needs = Tenga listo lo que pide un bufete de abogados: nombre completo, otros nombres, fecha de nacimiento, países de nacimiento y de ciudadanía, número A (A-number), papeles de ICE. Hable de antecedentes penales o de inmigración solo con un abogado.
no-judge = Si a una persona que viaja con el Programa de Exención de Visa (Visa Waiver Program) no le permiten entrar, la envían de vuelta sin que vea a un juez de inmigración. La excepción es pedir asilo. Así que puede no haber un caso en la corte que esperar.

locator = Para la familia, paso 3: el localizador de ICE
step-locator = Busque en el localizador en línea de ICE. Escriba el número A (A-number) y el país de nacimiento, o el nombre, el apellido y el país de nacimiento. Tenga lista la fecha de nacimiento. Guías legales dicen que no muestra a menores de 18 años.
locator-name = Escriba el nombre con cuidado: debe coincidir exactamente con el expediente del gobierno, dice un sitio web de consulta. El sitio del gobierno USA.gov pide un número A de 9 dígitos: si es más corto, ponga 0 delante. En 2024 el localizador no se ofrecía en urdu.
a-number-where = El número A (A-number) está en cartas de Seguridad Nacional (Homeland Security) y de la corte de inmigración. Sitios web dicen que también está en tarjetas verdes y permisos de trabajo (USCIS#). Una visa de turista no lo tiene: entonces busque por nombre.
a-number-citizen = Un sitio web dice que quienes nacieron ciudadanos de EE. UU. no tienen número A: busque por nombre. Un bufete cita a Seguridad Nacional (hacia 2010): el localizador ayuda a encontrar a personas detenidas por infracciones civiles de inmigración.
locator-nothing = ¿No encontró nada? Revise lo que escribió y busque de nuevo. No encontrar nada no prueba que la persona esté libre. Un sitio web legal dice que no aparecen las personas detenidas solo por cargos estatales o en una prisión federal.
field-office = ¿No está en el localizador? En 2024 USA.gov dijo que se comunique con una oficina local de ICE (FindLaw, un sitio legal, lo dice también para un menor), o con el lugar mismo si sabe cuál es. Contesta ICE mismo. Una regla limita lo que puede decir una cárcel.

child = Para la familia: un menor detenido solo
step-child = ¿Es menor de 18 años y está sin su padre ni su madre? Guías legales dicen que el localizador de ICE no muestra a menores. Los padres pueden llamar a la línea federal para esos menores (ORR). Puede que no diga dónde está el menor; el refugio devuelve la llamada.
child-ready = Antes de llamar a ORR, tenga listos el nombre, la fecha de nacimiento y el país del menor. ORR anota el nombre y el contacto de usted. ¿No tiene estatus migratorio? Pregunte antes a un abogado. Un sitio web legal dice que alguien puede llamar por usted.

court = Para la familia, paso 4: la línea telefónica de la corte
step-court = ¿Tiene el número A (A-number)? Llame a la línea telefónica de la corte de inmigración, de día o de noche, en inglés o español. Dice la próxima audiencia y qué decidió el juez. Un caso nuevo puede no estar todavía.

consulate = Para la familia, paso 5: el consulado, con cuidado
consulate-fear-citizen = No se comunique con el consulado de ningún otro país de la persona, si ella puede temer a ese gobierno. Pregunte antes a la persona o a un abogado.
step-consulate = Comuníquese con el consulado solo si está seguro de que la persona no teme a ese gobierno. ¿No está seguro? Pregunte antes a la persona o a un abogado. No hable de asilo con el consulado. En una página vieja, el grupo MIRA (Massachusetts) aconsejó comunicarse.
step-consulate-not = No se comunique con el consulado del país de la persona. Pregunte primero a la persona o a un abogado.
step-consulate-ask = No se comunique con el consulado del país de la persona: puede que ella tema a ese gobierno y que usted no lo sepa. Pregunte primero a la persona o a un abogado.
consulate-secret = No hable de asilo con un consulado. Los oficiales no deben revelarle que una persona detenida pidió asilo. Las familias pueden revelarlo por error.

open = Para la familia: lo que queda sin respuesta
locator-citizen-gap = ¿Qué muestran el localizador de ICE y la línea telefónica de la corte sobre un ciudadano de EE. UU. detenido por error?
locator-child-gap = ¿A quién, además de ICE, se le puede preguntar por un menor detenido junto con su padre o su madre, o a quien se llevaron en las últimas 72 horas?
