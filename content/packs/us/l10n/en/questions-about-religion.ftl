card-title = Questions about religion
card-summary = What you may decline to say about religion or politics, and what that may cost you. How to ask for a supervisor.
card-keywords = religion, faith, Islam, Muslim, mosque, masjid, pray, prayer, imam, hijab, Quran, sect, Sunni, Shia, politics, opinion, beliefs, questions, decline, refuse, silent, discrimination, profiling, race, supervisor, airport, border, asked if I am Muslim, asked about my faith, which mosque, do I pray, my religion, political views, Palestine, protest, how often do you pray, complaint, unfair, afraid, asylum

decline = What you may decline
say-rather-not = I would rather not answer questions about my religion.
say-may-i = May I decline questions about religion or politics?
stop-here = You can stop at questions on your faith, how you practice it, and your political views. The ACLU says travelers may decline these. Declining can have a price. Other questions are different.
price-citizen = Not answering about religion or politics can mean delay and more searching.
price-green-card = Not answering about religion or politics will likely mean delay. The ACLU says it is not a lawful reason to refuse you entry. But CAIR-Ohio warns that a non-citizen who does not answer risks being refused.
price-visitor = If you decline, an officer may refuse you entry for another reason. CAIR-Ohio warns that a non-citizen who does not answer risks being refused.
price-condition = On a visa or the Visa Waiver Program? Full and true answers to all that Homeland Security (such as CBP) asks are a condition of your stay, a federal rule says. Ask a lawyer how declining fits with it.
price-own-cost = CAIR-Ohio warns that a non-citizen who does not answer an officer risks being refused entry.
price-asylum = CAIR-Ohio warns that a non-citizen who does not answer risks being refused entry. The law also lets a judge weigh how open you were in an asylum case.
price-unsure = What silence costs depends on status. For citizens it is delay. CAIR-Ohio warns that any non-citizen who does not answer risks being refused entry.
never-lie = Do not lie to avoid a question. Knowingly lying to a federal officer about something that matters is a crime. Silence is not a lie, but it can cost you.
mosque-aclu = In 2010 and 2013 the ACLU said officers have no good reason to ask which mosque you go to. The exception is real grounds to suspect a crime.
mosque-asked = Three US Muslims say in a lawsuit that officers asked which mosque they go to and how often they pray. They say answers are kept up to 75 years. We read no final ruling.

afraid = If you are afraid to go back
say-afraid = I am afraid to go back. I want to ask for asylum.
afraid-say = If you are truly afraid to go back, say so and ask for asylum: a law school clinic says you have to. Do not wait to be asked. You are then held, normally until the case is decided.
fear-religion = Are you afraid because of your religion or politics? A law school clinic says you have to say that you are afraid. In an asylum case, a judge may weigh how openly you answered.
afraid-say-so = Truly afraid, and officers may send you back? Say so and ask for asylum: a law school clinic says you have to. Do not wait to be asked. You are then held, normally until the case is decided.
afraid-say-waiver = Truly afraid, and officers may send you back? Say so and ask for asylum: a law school clinic says you have to. Do not wait. Officers must send the claim to an immigration judge. You may be held.

still-answer = Other questions
answer-citizen = The ACLU says you need to answer questions that show who you are and your citizenship. Telling customs about goods is a separate duty.
answer-green-card = The ACLU says you have to answer questions that show who you are and your permanent residence.
answer-oath = You can be required to answer under oath. Officers can ask why you are coming, how long you will stay, and if you plan to stay on. They can ask if anything bars you from entering.
answer-oath-unsure = A person who asks to enter can be required to answer under oath. Officers can ask why they come, how long they will stay, and if anything bars them from entering.
refugee-show = By law a person who asks to be let in has to show the status they claim, and that nothing bars them. The law does not say what silence alone costs.

supervisor = If the questions go on
say-supervisor = May I please speak with a supervisor?
ask-supervisor = You may ask to speak with a CBP supervisor about how you are treated. The supervisor need not agree.
note-it = Afterwards, write down the questions and the officers' names and badge numbers. The ACLU told travelers this in 2017.
complain = The civil rights office of Homeland Security (CRCL) takes complaints about unfair treatment for faith or race. It gives no personal remedy. It was cut in March 2025. How well it works is not known.

selection = Being picked out because of religion
not-pick = The ACLU says officers may not pick you out because of religion, race, national origin, gender, ethnicity or political beliefs. This is about body searches and extra questions.
hard-to-prove = It is hard to prove on the spot that you were picked out for your religion. Officers can question anyone who arrives. They may lawfully act on citizenship or travel route.
refugee-must-answer = What else must you answer with refugee or asylum status?
refused-parole = Is the price of not answering different for people with parole?
