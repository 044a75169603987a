card-title = Teléfono y computadora
card-summary = Qué pueden hacer los oficiales con su teléfono o computadora, qué cuesta decir que no y qué no hacer nunca.
card-keywords = teléfono, celular, móvil, computadora, laptop, contraseña, clave, desbloquear, me quitaron el celular, revisar mi teléfono, fotos, mensajes, huella, cara, Face ID, recibo, borrar, WhatsApp, redes sociales, nube, cuentas en línea, Facebook, Instagram, correo electrónico, modo avión, Form 6051-D, 6051D, cuánto tiempo se quedan con mi teléfono, reloj inteligente, USB, tarjeta SIM, copiar mis datos, borrar todo, restablecer de fábrica

now = Si quieren su dispositivo ahora
no-wiping = No borre su teléfono cuando ya es probable que lo revisen. Puede ser un delito federal. En las cortes se discute cómo se aplica la ley cuando alguien borra datos.
never-lie = No mienta sobre su dispositivo. Mentir a sabiendas a un oficial federal sobre algo importante es un delito.
citizen-unlock = La organización de derechos civiles ACLU dice que no le pueden negar la entrada por no dar una contraseña o no desbloquear un dispositivo. Puede significar demora, más preguntas o que se queden con el dispositivo.
no-unlock-say = No quiero desbloquear mi teléfono.
green-card-unlock = Si conserva su estatus y nadie lo disputa, la organización de derechos civiles ACLU dice que no le pueden negar la entrada por no desbloquear un dispositivo. Puede significar demora, más preguntas o que se queden con el dispositivo.
green-card-warning = La organización musulmana CAIR-Ohio advierte a toda persona que no es ciudadana de EE. UU., también a quien tiene tarjeta verde. Dice que si no desbloquea un teléfono, corre el riesgo de que le nieguen la entrada.
may-refuse = Un bufete de Boston dice que quien viaja puede negarse a desbloquear un dispositivo. El costo puede ser demora o que le nieguen la entrada. La organización musulmana CAIR-Ohio también advierte que pueden negársela. Los oficiales pueden quedarse con el dispositivo. La gente cuenta de semanas o meses.
must-open = Lectores de un foro citan la política de 2026 de la agencia fronteriza CBP: quienes viajan deben entregar el dispositivo listo para que lo inspeccionen. Los oficiales pueden pedir la clave. Un resumen dice que pueden quedarse con un dispositivo que no se puede abrir.
no-erasing = No destruya nada ni se deshaga de nada para impedir que los oficiales se lo lleven, ni antes, ni durante, ni después de una revisión. Eso es un delito federal, con hasta 5 años de prisión.

keep = Si se quedan con el dispositivo
receipt-say = ¿Me puede dar un recibo escrito por mi dispositivo, por favor?
receipt-form = Un folleto viejo de CBP dice cómo se llama el recibo de un dispositivo que se quedan: formulario 6051-D. Dice que el oficial que lo aprobó debe dar un nombre y un teléfono. Pídalos y anótelos.
kept = Abogados dicen que los oficiales pueden quedarse con un dispositivo después de que usted se vaya. En 2025 la organización de derechos civiles ACLU dijo que CBP habla de 5 días, y de más tiempo en casos especiales. La gente cuenta de semanas o meses. La política de 2026 puede ser distinta.

search = Qué pueden hacer los oficiales
by-hand = Los oficiales pueden mirar un dispositivo a mano, con o sin sospecha. Lo dice un bufete de abogados sobre la política de CBP de enero de 2026. Esa política también nombra memorias USB, tarjetas SIM y relojes inteligentes.
copying = Para copiar o estudiar datos con herramientas, los oficiales necesitan la aprobación de un supervisor. También necesitan sospecha razonable de una infracción o un motivo de seguridad nacional. Lo dice un bufete de abogados sobre la política de CBP de 2026.
online = Un lector de un foro cita la política de CBP de 2026: no pueden usar una clave para llegar a lo que está guardado solo en línea. No hemos leído esa política. Los oficiales pueden mirar lo que las aplicaciones guardaron en el dispositivo.
copying-massachusetts = En Massachusetts y el resto del Primer Circuito, los oficiales necesitan sospecha razonable para copiar o estudiar datos con herramientas, pero no orden judicial. Una política tiene una excepción por seguridad nacional. Pueden buscar más que cosas ilegales.

before = En los días antes de un viaje
finger = Las cortes federales de apelaciones no coinciden en si los oficiales pueden obligar a usar el dedo para desbloquear un teléfono. No leímos ningún fallo sobre la frontera. En 2017 la EFF dijo que un bloqueo con huella es más débil que una contraseña.
finger-citizen = La organización musulmana CAIR-Ohio dice a los ciudadanos de EE. UU. que les pueden obligar a desbloquear un teléfono con el dedo. Si no quiere eso, desactive el desbloqueo con el dedo antes del viaje.
time-gap = ¿Cuánto tiempo pueden quedarse con un dispositivo según la política de 2026?
refuse-gap = ¿Es distinto para personas con su estatus si no desbloquean un dispositivo?
