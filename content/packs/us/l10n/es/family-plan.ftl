card-title = Tener un plan antes de que se lleven a alguien
card-summary = Qué prepara una familia en casa: papeles, hijos, números, el formulario de un abogado. Elija el estatus de la persona a quien podrían detener.
card-keywords = plan, plan familiar, plan de emergencia, preparar, prepararse, antes de un viaje, antes de que se lleven a alguien, por si me agarran, por si me lleva la migra, carpeta, documentos, papeles, copias, hijos, niños, bebé, quién cuida a mis hijos, quién se queda con mis hijos, tutor, cuidador, declaración jurada, carta notariada, Caregiver Authorization Affidavit, agente temporal, temporary agent, notario, escuela, medicinas, alergias, número de memoria, memorizar, G-28, número A, A-number, qué pasa si me deportan, qué pasa si me detienen, niñera, custodia, poder notarial

papers = Para toda la familia: papeles y números
memorize = Aprenda de memoria uno o dos números de teléfono. En 2025 Univision informó que muchas veces las personas detenidas por la agencia de inmigración ICE no pueden llamar a casa porque no saben ningún número.
trip = Antes de un viaje, dice la organización musulmana CAIR-Ohio, aprenda de memoria el número de un abogado. Deje el plan de viaje y los datos del abogado con su familia.
folder = Unas guías dicen: tenga una sola carpeta. Ponga identificaciones, pasaportes, actas de nacimiento y matrimonio, visas, tarjetas verdes, permisos de trabajo y números A (A-numbers). Agregue cartas de inmigración, papeles de corte, escuela y salud. Dé copias a alguien de confianza.
no-false = No ponga papeles falsos en la carpeta. Usar a sabiendas un papel falso ante una agencia federal es un delito. ¿Usó uno alguien que huyó de un peligro? Esa persona necesita un abogado de inmediato.
carry-papers = No deje en la carpeta su papel de inscripción ante inmigración (registration). Puede ser una tarjeta verde, un I-94 o un permiso de trabajo. La ley federal dice que quienes no son ciudadanos y tienen 18 años o más deben llevar siempre el suyo. El costo puede ser cárcel o una multa.
carry-none = Algunas personas no tienen papel de inscripción ante inmigración. Para quienes todavía no se han inscrito hay un formulario nuevo desde 2025: pregunte a un abogado antes de inscribirse.

children = Para padres y madres: quién se queda con los hijos
child-sheet = Escriba una hoja por cada hijo, dicen unas guías. Es para la persona que lo va a cuidar. Ponga la escuela, médicos, problemas de salud, medicinas, alergias y otros familiares a quienes llamar.
caregiver = En Massachusetts un padre o una madre puede firmar un formulario (Caregiver Authorization Affidavit) que autoriza a quien cuida. El adulto que tiene al menor en casa puede entonces decidir sobre la escuela y la salud. El padre o la madre conserva todos los derechos y la última palabra.
caregiver-how = En Massachusetts, firme el Caregiver Authorization Affidavit (autorización para quien cuida) ante dos testigos adultos y un notario público. Quien cuida también firma, pero no es testigo. Puede durar hasta dos años. El sitio de ayuda legal MassLegalHelp tiene otro formulario para padres que temen que se los lleven.

lawyer = Para la persona a quien podrían detener: un abogado
g28-early = Pregunte a un abogado por el formulario G-28, que permite que un abogado actúe por usted. Dos guías locales sin fecha dicen que puede firmarlo antes de que pase algo. Si después le arrestan, un abogado puede verle más fácilmente.
g28-trust = Un formulario G-28 firmado da a un abogado poder para actuar por usted. Déselo solo a alguien de confianza.
g28-border = En un aeropuerto o una frontera, el formulario G-28 no da a un abogado derecho a estar en el mostrador ni en la segunda sala. La excepción: usted está bajo custodia y es el centro de una investigación penal.
no-notario = No acepte consejos sobre leyes de inmigración de un notario público o «notario». Guías de Massachusetts advierten que no pueden darlos. Use un abogado, o un ayudante aprobado por el Departamento de Justicia.

open = Lo que queda sin respuesta
other-state-gap = Fuera de Massachusetts: ¿qué papel deja que un familiar decida por los hijos?
