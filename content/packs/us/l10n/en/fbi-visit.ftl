card-title = If the FBI or police ask you questions
card-summary = What the ACLU says about answering, and what silence may cost. Papers to carry, how to find a lawyer, and why not to lie.
card-keywords = FBI, police, agent, agents, detective, federal agents came, knock on the door, visit, questions, interview, interrogation, talk to us, business card, silent, stay silent, refuse, lawyer, attorney, lie, lying, oath, informant, informer, spy, mosque, masjid, imam, church, temple, community center, Muslim, Arab, South Asian, religion, surveillance, watched, friendly, they came to my work, they called me, ICE, immigration officers, ICE asked me, must I answer, do I have to answer, papers, carry papers, carry my green card, show papers, ID, name, business card, badge, complaint about FBI, find a lawyer, lawyer cost

questions = If the FBI or police ask you questions
no-duty = An ACLU booklet with no date says: away from the border, people generally do not have to answer the FBI or police and cannot be punished for that. In general only a judge can order answers.
no-duty-others = An ACLU booklet with no date says: away from the border, people generally do not have to answer the FBI or police. But non-citizens have more rules. Muslim lawyers warned: what you say, or leave out, can have immigration consequences.
state-name = Some states require your name when you are stopped. In Massachusetts, legal sites do not agree. One says an officer with specific reasons to suspect a crime can require name and address. Never give a false name.
border = Silence is not a lie. But at the border, such as an airport when you arrive, silence can mean delay. Visitors and visa holders may be refused entry. Read the airport cards.

papers = Papers to carry
carry = Federal law says a non-citizen aged 18 or over must always carry the registration paper they were given. Not carrying it is a crime. It can mean up to 30 days in jail, a fine, or both.
carry-what = Registration papers are, among others, a green card, I-94, work permit card, or valid entry or parole stamp. Some people have none. For people not yet registered there is a new form since 2025: ask a lawyer before you register.

ice = If immigration officers (ICE) ask you questions
ice-ask = Away from the border, ICE may ask people it believes are non-citizens about their right to be here. This alone does not mean that you must answer.
ice-ask-unsure = Away from the border, ICE may ask people it believes are non-citizens about their right to be here. Whether you must answer can depend on your status. Ask a lawyer.
dhs-visa = On a visa or the Visa Waiver Program? A federal rule makes full, true answers to Homeland Security (such as ICE) a condition of your stay. Not answering on purpose counts as breaking status. Ask a lawyer about staying silent.
dhs-lawyer = The FBI is not part of Homeland Security. Ask a lawyer how the rule on answers fits with a right to stay silent. A leaflet with no date says you can answer about your status through a lawyer.
dhs-lawyer-waiver = The FBI is not part of Homeland Security. Ask a lawyer how the rule on answers fits with a right to stay silent.
ice-hold = Away from the border, ICE may hold you a short time for questions. It needs specific facts that point to a federal crime or unlawful stay. What you say can become the ground for an arrest.
silence-judge = In 2016 a federal appeals court in the West said a judge may, in some cases, count silence against a person. It set no precedent. If you have an open case, talk to a lawyer before any answer.

lawyer = Talk to a lawyer first
lawyer-say = I want to talk to a lawyer before I answer questions.

truth = Do not lie
never-lie = Do not lie to an FBI agent, even when you are not under oath. Knowingly lying to a federal officer about something that matters is a crime. It can mean 5 years in prison.

contact = What agents have done, says the ACLU of Northern California
informants = The ACLU of Northern California says agencies have placed informants in community and religious groups. It speaks of what was done over time, not of any one place.

after = During and after the questions
business-card = Ask the agents for their business cards. Muslim Advocates, on a page with no date, says to add that your lawyer will contact them. Add it only if it is true.
write = Write down soon, Flex Your Rights says: place, time, exact words, names, badge and car numbers, witnesses. Write only what you are sure of. Notes can be asked for in a case. Ask a lawyer where to keep them.
complain = The Inspector General of the Justice Department takes reports that its staff, such as the FBI, did wrong. We did not check how it handles them today. It is not for ICE, CBP or TSA.
silence-status = Away from the border: if you do not answer ICE, can it hurt your status or a later application?
complain-gap = By when must you complain about FBI agents?
