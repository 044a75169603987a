card-title = At school
card-summary = Religious clothes, prayer and clubs at school. Where a complaint about discrimination can go, and by when. ICE and schools.
card-keywords = school, high school, college, teacher, principal, student, my child, my son, my daughter, hijab, headscarf, dress code, took off her scarf, pray, prayer, prayer room, Friday prayer, club, Muslim student club, MSA, bullied, bullying, insulted, unfair, discrimination, racism, religion, Muslim, complain, complaint, deadline, MCAD, Office for Civil Rights, ICE at school, immigration officers at school, DESE, principal, handbook, private school, university, F-1, J-1, student visa, enroll my child, no papers, ICE came to school, dress code

rules = Clothes, prayer and clubs
dress = An education group says the US Constitution protects clothes that a student's religion requires, in public schools. The ACLU of Texas, in part from Texas law, says dress codes cannot, in most cases, forbid them. Exceptions exist.
prayer = An education group says students in public schools may pray on their own outside class and school activities. The rules are those of other private speech. It quotes federal guidance. We did not read today's text.
ma-law = In Massachusetts, a rule (2012 copy) binds public schools up to grade 12. They may not treat students worse because of religion, race, color or national origin. A law firm says another state law lets students go straight to court.

now = Right now, and what to write down
write-list = Write down at once the day, what was said or done, who did it, and who saw it. CAIR Philadelphia says: tell a teacher, then a parent. In danger, call 911.

tell = Where to complain, and by when
ocr = The US Department of Education has an Office for Civil Rights. It takes complaints about race, color and national origin at schools that get federal money. We did not check how far it works today.
ocr-religion = The federal Office for Civil Rights has said it passes complaints only about religion to the Justice Department. But it can look into slurs, dress or names tied to ancestry, also one that Muslims may be seen to have.
ocr-days = A complaint about race, color or national origin at school must reach the federal Office for Civil Rights within 180 days of the act. The Office may allow more time.
ocr-secret = A federal rule bars schools from punishing you for a complaint to the federal Office for Civil Rights. Your name is kept secret, except where needed. The school may guess. The rule does not speak of immigration.
ma-prs = In Massachusetts, anyone may tell the state education department (DESE) that a public school breaks school law. It suggests talking to the school first. A guide says the problem must have started within the last year.
ma-months = In Massachusetts, MCAD takes some school complaints: on a refused place (a law firm says only for US citizens), and sometimes harassment. Its pages say six months or 180 days from the last act. Use the shorter. Ask early.

immigration = Immigration officers and schools
ice-ma = In 2025 the Massachusetts Attorney General told public schools (up to grade 12) not to let ICE question or take a student. The exceptions: a parent's written consent, or a judge's warrant. This does not stop agents outside the school.
ma-enroll = In Massachusetts, the Attorney General said in 2025 that public schools must take all children of school age who live in the district. They must treat them equally, whatever their immigration status.
visa-reports = On an F, M or J visa, your school must report some facts to Homeland Security. For F and M: grades, too few courses, suspension and more. Complaints of unfair treatment are not listed. We did not read J's list.
carry = A non-citizen aged 18 or over must always carry their registration paper. It may be a green card, I-94 or work permit. Not doing so is a crime: up to 30 days in jail, a fine, or both.
dhs-visa = On a visa or the Visa Waiver Program? A federal rule makes full, true answers to Homeland Security (such as ICE) a condition of your stay. Not answering on purpose counts as breaking status. Ask a lawyer about staying silent.
private-school = Do the rules on clothes and prayer hold in a private school?
complaint-case = Can a complaint hurt your immigration case?
ice-gap = Outside Massachusetts or in a college: can ICE come in?
