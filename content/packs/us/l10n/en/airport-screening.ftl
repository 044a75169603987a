card-title = At airport security (TSA)
card-summary = What TSA says about head coverings, pat-downs, a private room and a witness. What the law says if you do not agree to the search.
card-keywords = TSA, airport security, checkpoint, security line, scanner, body scan, pat down, touched me, hands, hijab, headscarf, scarf, turban, cap, head covering, niqab, take off hijab, remove scarf, private room, woman officer, female officer, same gender, man searched me, witness, body search, strip, extra screening, refuse search, Muslim, humiliated, complaint, supervisor, TSA complaint, complain about TSA, deadline, 180 days, video, camera, turban pat down, Sikh, damaged bag, money claim, passenger support

head = If you wear a head covering
head-wear = In 2016 TSA said everyone may wear a head covering, religious or not, through airport security. It may mean extra screening, such as a pat-down.
head-extra = In 2016 TSA said a person with a head covering may get extra screening. It can be a pat-down by an officer, or by the traveler's own hands.
head-hands-say = May I pat down my head covering with my own hands?
head-off = If extra screening needs your head covering to come off, TSA said in 2016 that it offers a private screening area.

pat-down = If they want to pat you down
pat-private-say = May I have a private room and bring a witness?
pat-private = TSA says you may ask for a private room for a pat-down at any time. You may have a witness of your choice there. Its page shows no date.
pat-gender-say = May an officer of my gender do this, please?
pat-gender = TSA says an officer of the same gender as you does a pat-down. Its page shows no date.
ask-supervisor = Do you have concerns during or after screening? TSA says to ask for a supervisory officer or a passenger support specialist.

not-agree = If you do not agree to the search
refuse-search = If you do not agree to the security search, the airline must refuse to fly you.

after = Afterwards
write-down = CAIR advises: stay polite, ask for names and ID numbers of staff and contact details of witnesses. Write down the facts right away, with airline, flight number and date.
complain-where = TSA says its Multicultural Branch takes complaints about discrimination in screening. So does the civil rights office of Homeland Security (CRCL). CRCL lost nearly all its staff in March 2025. How well it works is not known.
complain-soon = Complain early. A private travel website says to file with TSA within 180 days, and to ask for airport video within 30 days. We read no TSA page on this.
money-claim = A claim for money against the US government must reach the agency in writing within two years. Many such claims fail. Ask a lawyer early.
head-hands-gap = Must the officer let you pat down your head covering yourself?
pat-gender-gap = What if there is no officer of your gender?
refuse-head-gap = What follows if you only refuse to take off your head covering?
