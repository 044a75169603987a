card-title = Detención en el aeropuerto
card-summary = Para la persona detenida y para la familia afuera. Qué dicen las reglas y dónde buscar.
card-keywords = detenido, detenida, detención, retenido, arrestado, se lo llevaron, aeropuerto, no salió, desaparecido, buscar, localizador, ICE, CBP, número A, consulado, abogado, familia, fianza, parole, Logan, medicina, teléfono, mi esposo está detenido, mi esposa está detenida, cuánto tiempo me pueden tener, cuántas horas, cuántos días, toda la noche, llamar a mi familia

held = Si le detienen
consulate-say = ¿Puedo comunicarme con mi consulado, por favor?
consulate-told = Le deben decir que puede comunicarse con el consulado de su país. Esto también vale si le detienen en la frontera para un caso de expulsión.
consulate-told-unsure = A una persona detenida que no es ciudadana le deben decir que puede comunicarse con su consulado.
consulate-language = CBP debe decirlo en un idioma que la persona entienda y ponerlo a la vista en la celda.
consulate-anyway = Con algunos países los oficiales deben avisar al consulado de inmediato, aunque la persona no quiera.
asylum-secret = Cuando los oficiales avisan a un consulado que una persona está detenida, no deben decir que pidió asilo. Tampoco se lo diga usted a un consulado.
food-water = La ley dice que CBP debe hacer todo lo posible por dar comida y agua suficientes a quienes detiene, tan pronto como pueda.
medicine = Si está enfermo o enferma o necesita medicinas, dígalo. CBP dice que da atención médica básica a quienes tiene bajo custodia. Las condiciones varían.
things = Un manual de reglas de CBP de 2015 dice que los oficiales deben anotar y guardar en lugar seguro sus papeles, medicinas y dinero. A menudo se reportan pérdidas.
hours-72 = La política de CBP dice que por lo general la gente no debería estar más de 72 horas en sus salas de detención. Es una meta, no un derecho a salir.
call-gap = ¿Tiene derecho a una llamada telefónica?
never-lie = No mienta. Mentir a sabiendas a un oficial federal sobre algo importante es un delito.
criminal-arrest = Si un oficial le arresta por un delito federal, debe explicarle sus derechos en un idioma que usted entienda. Esto no trata de las preguntas comunes.
citizen-out = Una vez verificada su ciudadanía, no pueden ordenar su expulsión. Hasta entonces los oficiales todavía pueden registrar, demorar y hacerle preguntas.
citizen-how-long-gap = ¿Cuánto tiempo pueden detener a una persona con ciudadanía de EE. UU. mientras verifican esto?

case = Su caso
kept = A una persona que parece no tener permiso para entrar y tiene un caso en la corte de inmigración la detienen, a menos que el gobierno le dé parole.
parole-reasons = El parole se puede dar caso por caso. Las razones pueden ser una enfermedad grave, un embarazo o ser menor de edad. Lo decide la agencia; no es un derecho.
waiver-no-judge = A quien viaja con el Visa Waiver Program y no se le permite entrar lo envían de vuelta sin ver a un juez de inmigración. Pedir asilo es la excepción.
court-lawyer = En la corte de inmigración una persona puede tener un abogado que elija. El gobierno no paga.
court-rights = Allí una persona puede ver las pruebas, llevar las suyas y hacer preguntas a los testigos del gobierno. Alguna información de seguridad puede quedar en secreto.
lawyer-list = Pida la lista de servicios legales gratis. CBP dice que la reciben las personas enviadas a un proceso de inmigración.
child-alone = Si un menor de 18 años no tiene estatus legal ni padre, madre o tutor aquí, la agencia debe avisar al departamento de Salud y Servicios Humanos. Tiene 48 horas.
child-hand-over = Normalmente la agencia debe entregar al menor dentro de las 72 horas después de decidir que está solo. Hay reglas especiales para menores de países vecinos.
g28-gap = ¿Un formulario de abogado firmado (G-28) permite que el abogado entre a verle?

family = Para la familia afuera
family-not-told = Un bufete de Boston dice que a quienes esperan no les dicen cuánto va a tardar.
family-call = Ese bufete dice que llamen de inmediato al contacto de emergencia de quien viaja.
locator = Busque en el localizador en línea de ICE: número A (A-number) y país de nacimiento, o nombre, apellido y país de nacimiento.
locator-48 = El localizador muestra a personas bajo custodia de CBP solo después de 48 horas. En los primeros dos días por lo general no mostrará nada.
locator-name = Escriba el nombre con cuidado. Un sitio web de referencia dice que debe coincidir exactamente con el expediente del gobierno.
locator-number = Dice que el número A (A-number) necesita 9 dígitos. Complete uno más corto con ceros al principio.
locator-child = Dice que el localizador no muestra nada sobre menores de 18 años.
slow = MIRA, un grupo de Massachusetts, advirtió que a veces puede tomar semanas encontrar a una persona recién detenida. La página donde lo dijo es vieja.
consulate-family = MIRA aconseja a las familias en Massachusetts comunicarse con el consulado. Si la persona teme a ese gobierno, pregúntele primero a ella o a un abogado.
logan = En Massachusetts: en una página de 2018, la ACLU de allí pidió a las personas detenidas en el aeropuerto Logan, y a quienes conozcan a una, que se comuniquen con ella. Vea aclum.org.

numbers = Los dos números de abajo: ambos son del gobierno
court-line = Un grupo de ayuda legal de Massachusetts dice que la línea de la corte de inmigración da información de un caso por el número A (A-number). Que no haya registro puede significar solo que todavía no presentaron nada.
nonprofit-gap = ¿Hay un grupo, que no sea del gobierno, al que se pueda llamar por una persona detenida en un aeropuerto?
