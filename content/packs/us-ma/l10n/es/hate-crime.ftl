card-title = Crimen de odio en Massachusetts
card-summary = Qué hacer ahora, qué guardar, a quién contarlo y qué cubre la ley de crímenes de odio de Massachusetts.
card-keywords = odio, crimen de odio, delito de odio, ataque, me atacaron, me golpearon, golpes, empujón, amenaza, me amenazaron, miedo, peligro, emergencia, 911, policía, reportar, denunciar, me escupieron, insulto, gritos, me jalaron el velo, dañaron la mezquita, grafiti, ventana rota, carro dañado, vecino, musulmán, islamofobia, racismo, religión, derechos civiles, Fiscal General, CAIR, sin papeles, indocumentado, hijab, pañuelo, Fiscalía General, me pegaron, me empujaron, me insultaron, me dijeron terrorista, me siguieron, pintadas, rompieron el vidrio, auto dañado, coche dañado, sin estatus, visa U, herido, herida, lesiones, hospital, fotos, testigo, testigos, número de caso, reporte de la policía, informe policial, esvástica, símbolos, línea del FBI, línea de denuncias, vandalismo, me escupió

now = Ahora mismo
danger = Si está en peligro, llame al 911.
no-status = Si no tiene estatus migratorio, o no está seguro o segura, y no es una emergencia: pregunte a un abogado antes de reportar a la policía lo que pasó.
police = La Fiscalía General de Massachusetts dice que un posible crimen de odio se reporte primero a la policía. Lo leímos en una página sin fecha y en un aviso de 2016.
police-share = Los agentes locales, como la policía, pueden compartir información con los oficiales federales de inmigración.

write = Qué guardar y qué escribir
write-what = Busque atención médica, aunque la herida sea pequeña. Escriba enseguida cómo se veía la persona que lo hizo, sus palabras exactas, las amenazas y quién lo vio. Un grupo musulmán y otros aconsejan hacerlo.
keep-proof = Guarde sus notas y su ropa. Tome fotos. No borre las marcas de las paredes. Un grupo musulmán y otros aconsejan hacerlo.
police-report = Pida a la policía el nombre y el número de placa del agente, un número de caso y una copia del reporte para usted. Si cree que fue un crimen de odio, pida que lo marquen así. Lo aconsejan dos grupos.

tell = A quién más contarlo
civil = La Fiscalía General de Massachusetts puede iniciar un caso civil cuando alguien usa amenazas, intimidación o fuerza para estorbar los derechos de una persona. El número de la oficina está en esta tarjeta.
fbi-report = El Departamento de Justicia dice: avise primero a la policía local y después llame a la línea del FBI. Contesta el FBI. No cuelgue, y diga su idioma. Si le preocupa su estatus y no es una emergencia, pregunte primero a un abogado.
limit = No encontramos un último día para reportar un crimen de odio. Repórtelo pronto: las pruebas se pierden. Sitios legales dicen que Massachusetts tiene por lo general seis años para presentar cargos. Un bufete dice que tres para agresión y golpes (assault and battery).

law = Qué cubre la ley
law-acts = En Massachusetts, la ley principal de crímenes de odio cubre algunos ataques a una persona (agresión, golpes) y daños a la propiedad. Los actos deben buscar asustar a alguien por su raza, religión, origen nacional o algunos otros rasgos.
insults = La Fiscalía General de Massachusetts dice que las palabras o los símbolos de odio, por sí solos, no siempre violan la ley. Las amenazas y la intimidación sí. Si no tiene estatus, pregunte primero a un abogado. ¿No está seguro o segura de qué fue? Repórtelo: otros lo deciden.

status-head = Su estatus migratorio
status-protected = La Fiscalía General de Massachusetts dice que las leyes del estado le protegen del trato con odio, sea cual sea su estatus migratorio. Atacarle por su estatus es un ejemplo de lo que esas leyes prohíben.
u-visa = Algunas víctimas indocumentadas de un delito pueden pedir una visa U. La ley mantiene la solicitud en secreto ante los de afuera, con excepciones, e ICE (inmigración) puede verla. Ese secreto no cubre un reporte a la policía. Pregunte primero a un abogado.
ask-status = ¿Le preguntará por su estatus la policía del lugar donde vive?
