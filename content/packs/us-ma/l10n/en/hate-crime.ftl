card-title = Hate crime in Massachusetts
card-summary = What to do now, what to keep, whom to tell, and what the hate crime law of Massachusetts covers.
card-keywords = hate, hate crime, attack, attacked, beaten, hit me, pushed, threat, threatened, scared, afraid, danger, emergency, 911, police, report, spit, insult, shouted at, pulled my hijab, mosque damaged, graffiti, broken window, car damaged, neighbor, Muslim, Islamophobia, racism, religion, Attorney General, civil rights, CAIR, no papers, undocumented, U visa, injured, hospital, photos, witness, case number, police report, swastika, symbols, FBI tip line, vandalism

now = Right now
danger = If you are in danger, call 911.
no-status = If you have no immigration status, or are not sure, and it is not an emergency: ask a lawyer before you report to the police.
police = The Attorney General of Massachusetts says to report a suspected hate crime to the police first. We read this on a page with no date, and in a notice from 2016.
police-share = Local officers, such as police, may share information with federal immigration officers.

write = What to keep and write down
write-what = Get medical care, even for a small hurt. Write down at once how the person looked, the exact words, threats and who saw it. A Muslim group and others say to do this.
keep-proof = Keep your notes and clothes. Take photos. Do not wipe marks off walls. A Muslim group and others say to do this.
police-report = Ask the police for the officer's name and badge number, a case number and your copy of the report. If you think it was a hate crime, ask them to mark it so. Two groups advise this.

tell = Whom else to tell
civil = The Attorney General of Massachusetts can bring a civil case when someone uses threats, intimidation or force to get in the way of a person's rights. The number of the office is on this card.
fbi-report = The Justice Department says: tell the local police first, then call the FBI tip line. The FBI answers. Stay on, and say your language. If you worry about status and it is no emergency, ask a lawyer first.
limit = We found no last day to report a hate crime. Report soon: proof is lost. Legal sites say Massachusetts generally has six years to bring charges. One law office says three for assault and battery.

law = What the law covers
law-acts = In Massachusetts, the main hate crime law covers some attacks on a person (assault, battery) and damage to property. They must be meant to scare someone because of race, religion, national origin or some other traits.
insults = The Massachusetts Attorney General says hateful words or symbols alone do not always break the law. Threats and intimidation do. Without status, ask a lawyer first. Not sure what it was? Report it: others decide.

status-head = Your immigration status
status-protected = The Massachusetts Attorney General says state laws protect you from hateful treatment whatever your immigration status. To attack you because of your status is one example of what they bar.
u-visa = Some undocumented crime victims can ask for a U visa. The law keeps that request secret from outsiders, with exceptions, and ICE may see it. A police report is not covered by this secrecy. Ask a lawyer first.
ask-status = Will the police where you live ask about your status?
