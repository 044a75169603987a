card-title = Discrimination at work
card-summary = What the law says about religion, dress and punishment for complaining. Where a complaint about work can go, and by when.
card-keywords = work, job, boss, employer, manager, coworker, fired, lost my job, not hired, pay, shift, harassment, insult, discrimination, racism, unfair, religion, Muslim, Arab, hijab, headscarf, beard, turban, pray at work, Friday prayer, Ramadan, dress code, accent, national origin, race, complain, complaint, retaliation, punished for complaining, MCAD, EEOC, deadline, time limit, boss will not let me pray, fired because of my religion, prayer break, time off for Eid, no papers, undocumented worker, work permit, I-9, asked for my green card at work, small business, ICE at work, boss threatened to call ICE, harassed at work

law = What the law says
treated-worse = A federal law is for employers with 15 or more workers. They may not treat people worse because of religion, race or national origin. Some exceptions exist.
religion = An employer with 15 or more workers must make reasonable room for religious dress and practice. The exception is undue hardship for the business. What that means is a question for a lawyer.
retaliation = An employer with 15 or more workers may not punish you for speaking up against discrimination that federal law forbids. Nor may it punish you for taking part in a complaint about it.
small-employer = One federal law is for people who may work here. Employers with 4 or more workers may not fire you, or refuse to hire you, over national origin. Nor may they ask for other work papers to discriminate.
citizenship = Employers with 4 or more workers may not fire people, or refuse to hire them, over citizenship. The law protects US citizens, recent green card holders, refugees and asylees. There are exceptions: ask a lawyer.
citizenship-not = A federal law bans worse treatment at work over citizenship. It does not list people on temporary visas, parolees, or people still asking for asylum. Rules on national origin may still help. Ask a lawyer.
ma-six = In Massachusetts, a law firm says the state law on discrimination at work covers employers with 6 or more workers.

status-head = Your status and a complaint
status-law = The EEOC, a federal office, said before 2025 that federal laws on discrimination at work protect workers whatever their status. Without a work permit, what you can win may be less. It did not say what immigration officers may do.
employer-told = Once you file, the employer is told. The EEOC must tell it within 10 days, with your name. In Massachusetts, MCAD sends it a copy. The employer may not punish you for a complaint to EEOC.
file-for-you = The EEOC says another person or a group may file for you. It then usually does not tell the employer for whom. That can still be hard to hide.

write-down = Write it down and tell
write-list = Write a list: what happened, on which day and where. Who did it, who saw it, who was treated better? Keep copies of letters, emails, reviews and time sheets. MCAD (in Massachusetts) and EEOC ask for such things.
clock-inside = The EEOC says the days to file generally go on counting while you complain at work or through a union. You can do both at once.

by-when = Where to complain, and by when
ma-300 = In Massachusetts, a complaint about work must reach the state commission (MCAD) within 300 days of the last act. Waiting for an interview does not stop the days.
eeoc = A federal complaint must reach the EEOC within 180 days. Where a state agency can act, as in Massachusetts, it is 300 days. File well before: it can count as filed later than sent. Federal government jobs have shorter limits.
federal-worker = Do you work for the federal government, or apply for such a job? You generally have only 45 days to contact the agency's EEO counselor, EEOC says.
ier = Over work papers, or citizenship if the law protects you: complain to the Justice Department (IER) within 180 days. For national origin: IER if the employer has 4 to 14 workers, EEOC if more; generally not both.

ice = If immigration officers (ICE) come
carry = A non-citizen aged 18 or over must always carry their registration paper. It may be a green card, I-94 or work permit. Not doing so is a crime: up to 30 days in jail, a fine, or both.
dhs-visa = On a visa or the Visa Waiver Program? A federal rule makes full, true answers to Homeland Security (such as ICE) a condition of your stay. Not answering on purpose counts as breaking status. Ask a lawyer about staying silent.
status-gap = Can a complaint at MCAD or EEOC reach immigration officers, or hurt your case?
