card-title = Buscar a alguien que se llevaron
card-summary = Para la familia que está afuera: qué hacer, paso a paso. Elija el estatus de la persona detenida.
card-keywords = buscar, encontrar, desaparecido, se lo llevaron, se la llevaron, detenido, detenida, retenido, arrestado, dónde está mi esposo, mi esposa, mi hijo, mi hermano, mi mamá, no salió, espero en el aeropuerto, ICE, CBP, localizador, número A, A-number, no aparece, corte de inmigración, teléfono, consulado, embajada, abogado gratis, familia, 48 horas, sin noticias, menor, lo agarraron, la agarraron, está preso, la migra, mi papá, mi hija, mi hermana, no contesta, línea de la corte, niño, niña

waiting = Paso 1: en el aeropuerto
step-waiting = ¿Espera a alguien que está en la segunda sala? Llame de inmediato al contacto de emergencia de quien viaja, dice un bufete de Boston. Si ese contacto es usted, siga leyendo. El bufete dice que a quienes esperan no les dicen cuánto va a durar.
waiting-what = La segunda sala es un lugar aparte para más preguntas, explica un bufete. Que manden a alguien allí no es un arresto ni quiere decir que le negaron la entrada.
waiting-next = Anote cuándo aterrizó la persona que viaja. En los dos primeros días de una detención en el aeropuerto, el localizador del paso 3 por lo general no mostrará nada. Tenga a mano el plan de viaje, si quien viaja se lo dejó.

lawyer = Paso 2: un abogado
step-lawyer = Llame al abogado de quien viaja, si tiene los datos del abogado. CAIR-Ohio aconseja a quienes viajan dejar esos datos y el plan de viaje con alguien de la familia.
lawyer-no-right = Quien viaja puede pedir un abogado. Los oficiales deciden. Las reglas federales no dan a quien pide entrar el derecho a un abogado durante la inspección. La excepción es cuando esa persona está bajo custodia y es el foco de una investigación penal.
lawyer-citizen = Grupos de abogados dicen que una persona con ciudadanía de EE. UU. puede pedir un abogado cuando las preguntas se alargan. Los oficiales pueden oponerse o demorar.
citizen-out = Una vez verificada la ciudadanía de EE. UU., no pueden ordenar la expulsión de la persona. Hasta entonces los oficiales todavía pueden registrar, demorar y hacer preguntas a la persona.
lawyer-list = Si puede hablar con la persona, pregúntele por la lista de servicios legales gratis. CBP dice que la reciben las personas a quienes envían a un caso ante un juez de inmigración. Puede que otras no la reciban.
no-judge = Si a una persona que viaja con el Visa Waiver Program no le permiten entrar, la envían de vuelta sin que vea a un juez de inmigración. La excepción es si pide asilo.
lawyer-pay = En la corte de inmigración una persona puede tener un abogado que elija. El gobierno no paga.
fear-interview = Antes de una entrevista sobre el miedo (para el asilo), la persona puede hablar con un abogado o con alguien más que elija. Ese abogado o esa otra persona puede estar en la entrevista. El gobierno no paga, y esa consulta no debe causar una demora poco razonable.
lawyer-ma = En Massachusetts, busque la Massachusetts Access to Counsel Initiative, que lanzó la MIRA Coalition. Un artículo de 2026 dice que el estado de Massachusetts paga este programa de abogados para inmigrantes que enfrentan la expulsión del país. No leímos quién cumple los requisitos ni cómo se pide. Es posible que allí no le den un abogado.

locator = Paso 3: el localizador de ICE
step-locator = Busque en el localizador de ICE. Se llama Online Detainee Locator System. Está en internet: necesita conexión.
locator-citizen-gap = ¿El localizador de ICE y la línea telefónica de la corte incluyen también a ciudadanos de EE. UU.?
locator-have = Tenga a mano el número A (A-number) y el país de nacimiento. O tenga el nombre, el apellido y el país de nacimiento. La fecha de nacimiento es opcional.
locator-name = Escriba el nombre con cuidado. Un sitio web de referencia dice que debe coincidir exactamente con el expediente del gobierno. Dice que en el localizador el número A (A-number) necesita 9 dígitos. Si es más corto, agregue ceros al principio.
locator-number-gap = ¿Dónde puede encontrar el número A (A-number) de la persona?
locator-languages = En junio de 2024 el localizador estaba en inglés, árabe, español y 8 idiomas más. El urdu no estaba en la lista.
locator-48 = Desde junio de 2024 muestra también a personas que llevan 48 horas o más bajo custodia de CBP. En los primeros dos días de una detención en el aeropuerto por lo general no mostrará nada.
locator-found = Dos sitios web de referencia dicen que el localizador muestra a personas detenidas ahora y a personas liberadas en los últimos 60 días. Puede que la persona que encuentre allí ya haya salido. Dicen que el localizador no da información sobre menores de 18 años.
child-alone = Si un menor de 18 años no tiene estatus legal ni padre, madre o tutor aquí, la agencia debe avisar al departamento de Salud y Servicios Humanos. La agencia tiene 48 horas para avisar. Normalmente debe entregar al menor a ese departamento dentro de las 72 horas después de decidir que está solo. Hay reglas especiales para menores de países vecinos.
locator-child-gap = ¿Cómo puede averiguar dónde está detenida una persona menor de 18 años?
locator-nothing = No encontrar nada no prueba que la persona esté libre. Busque de nuevo después de 48 horas y revise lo que escribió. En Massachusetts, el grupo MIRA advirtió en una página vieja que a veces puede tomar semanas encontrar a una persona recién detenida.
sent-back-gap = ¿Cómo puede saber si mandaron a la persona de vuelta?

court = Paso 4: la línea telefónica de la corte
step-court = Llame a la línea telefónica de la corte de inmigración. El número está abajo. Un grupo de ayuda legal de Massachusetts dice que, con el número A (A-number), la línea da información sobre el caso.
court-nothing = Que no haya expediente puede significar solo que todavía no presentaron nada. Si no hay, llame otra vez otro día.

consulate = Paso 5: el consulado, con cuidado
consulate-fear = ¿La persona teme al gobierno de su país? Puede que usted no lo sepa. No se comunique con el consulado de ese país sin preguntarle a ella o a un abogado.
consulate-fear-citizen = ¿La persona es también de otro país y teme a ese gobierno? No se comunique con el consulado de ese país sin preguntarle a ella o a un abogado.
step-consulate = Comuníquese con el consulado solo si está seguro de que la persona no teme a ese gobierno. En Massachusetts, el grupo MIRA aconsejó a las familias en una página vieja comunicarse. MIRA dijo que, por un tratado, a menudo se avisa a un consulado cuando una persona de su país está detenida.
step-consulate-ask = ¿La persona teme al gobierno de su país? Puede que usted no lo sepa. No se comunique con el consulado de ese país: pregunte primero a la persona o a un abogado.
consulate-secret = No hable de asilo con un consulado. Los oficiales no deben revelarle que una persona detenida pidió asilo, y una familia podría revelarlo por error.
consulate-anyway = Con algunos países los oficiales deben avisar al consulado de inmediato, aunque la persona no quiera. La lista que leímos nombra a China, Kuwait, Malasia, Nigeria, Rusia, Túnez y otros. Puede estar desactualizada.
