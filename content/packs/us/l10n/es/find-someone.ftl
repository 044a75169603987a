card-title = Buscar a alguien que se llevaron
card-summary = Para la familia afuera: cinco pasos. Elija el estatus de la persona detenida.
card-keywords = buscar, encontrar, desaparecido, se lo llevaron, se la llevaron, detenido, detenida, retenido, arrestado, dónde está mi esposo, mi esposa, mi hijo, mi hermano, mi mamá, no salió, espero en el aeropuerto, ICE, CBP, localizador, número A, A-number, no aparece, corte de inmigración, teléfono, consulado, embajada, abogado gratis, familia, 48 horas, sin noticias, menor

waiting = Paso 1: en el aeropuerto
step-waiting = Llame de inmediato al contacto de emergencia de quien viaja, dice un bufete de Boston. Esto es para quienes esperan a alguien que está en la segunda sala.
waiting-what = La segunda sala es un lugar aparte para más preguntas, explica un bufete. Que manden a alguien allí no es un arresto ni quiere decir que le negaron la entrada.
waiting-have = Tenga a mano el plan de viaje completo, si quien viaja se lo dejó. CAIR aconseja a quienes viajan dejarlo con alguien de la familia.
waiting-no-news = El bufete de Boston dice que a quienes esperan no les dicen cuánto va a tardar. No tener noticias puede significar solo eso.
waiting-next = Anote cuándo aterrizó la persona que viaja. En el paso 3 importan las primeras 48 horas. Ahora siga al paso 2.
waiting-gap = ¿Le dirán los oficiales que la persona que viaja está detenida?

lawyer = Paso 2: un abogado
step-lawyer = Llame al abogado de quien viaja, si tiene los datos del abogado. CAIR aconseja a quienes viajan dejarlos con alguien de la familia.
lawyer-list = Si puede hablar con la persona, pregúntele por la lista de servicios legales gratis. CBP dice que la reciben las personas enviadas a un proceso de inmigración.
lawyer-no-list = ¿No hay lista? CBP habla de personas enviadas a un proceso de inmigración. Puede que otras no la reciban.
lawyer-list-gap = ¿Dónde puede una familia encontrar una lista de abogados gratis?
lawyer-pay = En la corte de inmigración una persona puede tener un abogado que elija. El gobierno no paga.
lawyer-ma = En Massachusetts, busque la Massachusetts Access to Counsel Initiative, que lanzó la MIRA Coalition. Un artículo de 2026 dice que el estado paga este programa de abogados para inmigrantes que enfrentan la expulsión.
lawyer-ma-limit = No leímos quién cumple los requisitos ni cómo se pide. Es posible que allí no le den un abogado.

locator = Paso 3: el localizador de ICE
step-locator = Busque en el localizador de ICE. Se llama Online Detainee Locator System. Está en internet: necesita una red.
locator-have = Tenga a mano el número A (A-number) y el país de nacimiento. O tenga el nombre, el apellido y el país de nacimiento. La fecha de nacimiento es opcional.
locator-number = Use 9 dígitos para el número A (A-number). Un sitio web de consulta dice que uno más corto se completa con ceros al principio.
locator-number-gap = ¿Dónde puede encontrar el número A (A-number) de la persona?
locator-name = Escriba el nombre con cuidado. El sitio web de consulta dice que debe coincidir exactamente con el expediente del gobierno.
locator-languages = En junio de 2024 estaba en inglés, árabe, español y 8 idiomas más. El urdu no estaba en la lista.
locator-48 = Desde junio de 2024 muestra también a personas que llevan 48 horas o más bajo custodia de CBP. En los primeros dos días de una detención en el aeropuerto por lo general no mostrará nada.
locator-child = Dos sitios web de consulta dicen que no da información sobre menores de 18 años.
locator-child-gap = ¿Cómo puede encontrar a una persona menor de 18 años?
locator-found = Los dos sitios dicen que muestra a personas detenidas ahora y a personas liberadas en los últimos 60 días. Puede que la persona que encuentre allí ya haya salido.
locator-nothing = No encontrar nada no prueba que la persona esté libre. Puede que hasta ahora lleve menos de 48 horas. Puede que el nombre no coincida. Puede que no muestre a menores de 18 años.
locator-slow = En Massachusetts, el grupo MIRA advirtió en una página vieja que a veces puede tomar semanas encontrar a una persona recién detenida.
locator-next = Busque de nuevo después de 48 horas. Revise el nombre, el número A (A-number) y el país de nacimiento. Luego siga al paso 4.

court = Paso 4: la línea de la corte
step-court = Llame a la línea de la corte de inmigración. El número está abajo.
court-have = Tenga a mano el número A (A-number). Un grupo de ayuda legal de Massachusetts dice que la línea informa sobre un caso con el número A (A-number).
court-nothing = Que no haya expediente puede significar solo que todavía no presentaron nada.
court-next = Si no hay expediente, llame otra vez otro día.

consulate = Paso 5: el consulado, con cuidado
consulate-fear = ¿La persona teme al gobierno de su país? No se comunique con el consulado de ese país sin preguntarle a ella o a un abogado.
step-consulate = Comuníquese con el consulado del país de la persona, si ella no teme a ese gobierno. En Massachusetts, el grupo MIRA aconseja a las familias comunicarse con el consulado.
consulate-have-gap = ¿Qué debería tener a mano para el consulado?
consulate-often = MIRA dice que, por un tratado, a menudo se avisa a un consulado cuando una persona de su país está detenida. Si el consulado no sabe nada, puede que no le hayan avisado.
step-consulate-ask = Pregunte primero a la persona o a un abogado. Si la persona teme al gobierno de su país, no se comunique con el consulado de ese país sin haber preguntado.
consulate-secret = Cuando los oficiales avisan a un consulado que una persona está detenida, no deben revelar que pidió asilo.
consulate-no-asylum = No hable de asilo con el consulado. Las familias pueden revelarlo por error.
consulate-anyway = Con algunos países los oficiales deben avisar al consulado de inmediato, aunque la persona no quiera. La lista que leímos puede estar desactualizada.
