card-title = At airport security (TSA)
card-summary = What TSA says about head coverings, pat-downs, a private room and a witness. What the law says if you do not agree to the search.
card-keywords = TSA, airport security, checkpoint, security line, scanner, body scan, pat down, touched me, hands, hijab, headscarf, scarf, turban, cap, head covering, niqab, take off hijab, remove scarf, private room, woman officer, female officer, same gender, man searched me, witness, body search, strip, extra screening, refuse search, Muslim, humiliated, complaint

head = If you wear a head covering
head-wear = In 2016 TSA said everyone may wear a head covering, religious or not, through airport security.
head-extra = It also said a person with one may get extra screening. That can be a pat-down by an officer, or by your own hands.
head-hands-say = May I pat down my head covering with my own hands?
head-hands-gap = Must the officer let you use your own hands?
head-off = If extra screening needs it to come off, TSA said in 2016 that it offers a private screening area.

pat-down = If they want to pat you down
pat-gender = TSA says an officer of the same gender as you does a pat-down. Its page shows no date.
pat-gender-say = May an officer of my gender do this, please?
pat-gender-gap = What if there is no officer of your gender?
pat-private = The same page says you may ask for a private room at any time. It says you may have a witness of your choice there.
pat-private-say = May I have a private room and bring a witness?

not-agree = If you do not agree to the search
refuse-search = If you do not agree to the security search, the airline must refuse to fly you.
refuse-head-gap = Does this hold if you only refuse to take off your head covering?

after = Afterwards
trip = Are you often delayed, searched or refused? You can file with DHS TRIP, on the government site trip.dhs.gov. You get a redress number to use when you book.
complaint-gap = Where can you complain about unfair TSA screening, and by when?
write-gap = What should you write down after a TSA search?
