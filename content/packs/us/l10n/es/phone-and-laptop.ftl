card-title = Teléfono y computadora
card-summary = Qué pueden hacer los oficiales con su teléfono o computadora, qué cuesta decir que no y qué no hacer nunca.
card-keywords = teléfono, celular, móvil, computadora, laptop, contraseña, clave, desbloquear, me quitaron el celular, revisar mi teléfono, fotos, mensajes, huella, cara, recibo, borrar, WhatsApp, redes sociales

now = Si quieren su dispositivo ahora
no-erasing = No destruya ni se deshaga de nada antes, durante o después de un registro para que no llegue a los oficiales. Eso es un delito federal, con hasta 5 años de prisión.
no-wiping = No borre su teléfono cuando ya es probable un registro. Cómo se aplica esta ley a los datos borrados se está discutiendo en la corte.
never-lie = No mienta sobre su dispositivo. Mentir a sabiendas a un oficial federal sobre algo importante es un delito.
citizen-unlock = Si no da una contraseña o no desbloquea un dispositivo, la ACLU dice que no le pueden negar la entrada por eso.
citizen-price = El costo puede ser demora, más preguntas o que se queden con el dispositivo.
green-card-unlock = Si no da una contraseña o no desbloquea un dispositivo, la ACLU dice que no le pueden negar la entrada por eso. Esto vale mientras conserve su estatus y este no esté en disputa.
green-card-price = El costo puede ser demora, más preguntas o que se queden con el dispositivo.
green-card-warning = CAIR-Ohio es más prudente. Advierte que a cualquier persona que no sea ciudadana y no desbloquee un teléfono le pueden negar la entrada, también a quien tiene tarjeta verde.
visa-unlock = Abogados dicen que le pueden negar la entrada si no desbloquea el dispositivo.
noncitizen-unlock = CAIR-Ohio advierte que a una persona que no es ciudadana y no desbloquea un teléfono le pueden negar la entrada.
may-refuse = Un bufete de Boston dice que quien viaja puede negarse. Eso puede significar demora o que le nieguen la entrada.
refuse-gap = ¿Qué les pasa a las personas de su estatus que no desbloquean un dispositivo?
no-unlock-say = No quiero desbloquear mi teléfono.
citizen-stop = Puede dejar de hablar de eso, dice la ACLU. Eso puede significar demora o que se queden con el dispositivo.

search = Qué pueden hacer los oficiales
by-hand = Una regla de CBP de enero de 2026 deja que los oficiales miren un dispositivo a mano, con o sin sospecha. La conocemos solo por un bufete.
by-hand-massachusetts = En Massachusetts y el resto del First Circuit, un fallo judicial de 2021 dice lo mismo. No hace falta orden judicial. Algunos jueces de otros lugares no están de acuerdo.
copying = Para conectar herramientas y copiar datos, la regla pide que un supervisor esté de acuerdo, dice el bufete.
copying-why = También pide sospecha razonable o un motivo de seguridad nacional.
copying-massachusetts = En Massachusetts y el resto del First Circuit, copiar datos con herramientas necesita sospecha razonable, pero no orden judicial. Una política tiene una excepción por seguridad nacional.
not-only-crimes = En Massachusetts y el resto del First Circuit, los oficiales pueden buscar otras cosas además de material ilegal.
which-things = La regla también nombra memorias USB, tarjetas SIM, relojes inteligentes, drones y sistemas de autos.
cloud-gap = ¿Pueden los oficiales mirar lo que está en línea y no en el dispositivo?
finger-gap = ¿Pueden los oficiales obligarle a usar el dedo o la cara para desbloquear?

keep = Si se quedan con el dispositivo
kept = Abogados dicen que los oficiales pueden quedarse con el dispositivo para registrarlo más después de que usted se vaya. La gente habla de esperas de semanas o meses.
receipt-say = ¿Me puede dar un recibo escrito por mi dispositivo, por favor?
receipt-why = Abogados de inmigración aconsejan pedir un recibo escrito si un oficial se lleva un dispositivo.
time-gap = ¿Cuánto tiempo pueden quedarse con el dispositivo?

before = En los días antes de un viaje
carry-less = En 2017 la Electronic Frontier Foundation dijo que conviene llevar menos datos y hacer una copia. Hágalo solo en los días antes de un viaje, no cuando ya es probable un registro.
encrypt = También dijo que conviene cifrar los dispositivos, dejar algunos en casa y apagarlos antes de la frontera. Agrega que los pasos poco comunes pueden hacer sospechar a los oficiales.
finger-weaker = En 2017 dijo que un bloqueo con huella es más débil que una contraseña.
