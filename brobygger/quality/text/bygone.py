"""Words for what is over, taken back, or only an errand: it says nothing of work to come.

A part of the vocabulary of ``dynamic_work_ability``; ``setbacks`` asks for it clause by clause.
"""

import re

from brobygger.quality.text.patterns import any_of

# What the plan asks somebody to do, and what job is looked for: no change in the work.
ERRAND = any_of(
    r"""
    (?<!der )(?<!som )(?<!andre )(?:ringer|mailer|noterer|sender|ansøger|kontakter|henvender|spørger
        |booker|opsøger|printer|medbringer|afleverer|indleverer|udfylder|uploader|udfærdiger)
    få (?:\w+ )?(?:sendt|skrevet|udfyldt|indhentet|bestilt|søgt)
    glæder (?:\w+ )?(?:sig|mig|dig) | indhentes | møder op
    skriver (?:\w+ ){0,3}(?:ned|til|ansøg\w*|cv\w*|dagbog|sms|mail)
    (?<!der )(?<!som )søger(?!,? at)
    tager (?:\w+ )?(?:kontakt|fat i|stilling) | melde (?:dig|sig) | jobmål\w*
    (?:job|arbejde|arbejder|stilling|ansættelse|ansættes|fleksjob) som (?!i dag|nu|før|de|hidtil)
    ansøgning\w* | (?:vil|skal|er at) (?:kontakte|ringe til|skrive til) | retten til | ydelsen
    ledighedsydelse\w* | sygedagpenge
    """
)
# A hope or a plan that was: what hangs on it is over too.
BROKEN = any_of(
    r"""
    var (?:\w+ )?på vej (?:op|mod|til|ud|frem)
    (?:troede|håbede|regnede|forventede|ventede|planlagde|forestillede|satsede|drømte)
    (?:havde|har tidligere|har engang|blev|var) (?:\w+ ){0,2}(?:troet|håbet|regnet|ventet|forventet
        |planlagt|forestillet|foreslået|tiltænkt|drømt)
    (?:plan|tanke|mål|forslag|optrapning|øgning|stigning|forøgelse|udvidelse|aftale|idé|ide|forsøg
        |ønske|ambition|trappemodel|model)(?:en|et|n|t|ne)?\b[^.;]{0,60}? (?:er|blev|var|bliver
        |måtte
        |har (?:vi|de|man|hun|han)) (?:\w+ ){0,2}(?:droppet|skrinlagt|opgive[ts]|aflyst|afblæst
        |trukket|taget af|lagt (?:væk|på hylden|i skuffen)|forladt|henlagt|afvist|forkastet|kasseret
        |nedstemt|udskudt|sat (?:på pause|i bero)|bortfaldet|faldet|stoppet|pillet)
    """
)
# "Det kan hun ikke.": takes back the sentence before.
REFUSED = re.compile(
    r"^(?:men )?(?:det|den|de|dette)\b(?: \w+){1,4}? (?:ikke|aldrig|næppe|intet)(?:[,.]"
    r"| (?:længere|alligevel|ske"
    r"|sket|blevet|til noget|holdt|lykkedes|gjort|tilfældet|muligt|aktuelt)|$)"
    r"|^(?:men )?(?:sådan (?:gik|blev|er) det ikke|det blev (?:ved|anderledes)|det faldt"
    r"|det gik ikke)"
)
# A clause in the past: its verb.
TOLD = any_of(
    r"""
    har (?:\w+ ){0,7}(?:bevæget|udviklet|rykket|flyttet|øget|kommet|steget|udvidet|arbejdet sig
        |vokset)
    var | havde | blev | fik | gik | kom | måtte | stod | tog | gjorde | lå | sad | bad
    gav | faldt | steg | lød
    (?<!med )(?<!de )(?<!af )(?<!på )(?<!i )(?<!til )(?<!for )(?<!og )\w{3,}(?:erede|ttede|ldede
        |rdede|ftede|gede|kede|vede)
    viste | talte | lærte | spurgte | kendte | hjalp | holdt | følte | prøvede | øgede | ønskede
    (?:har|er|havde|var) (?:(?!(?:at|i|på|til|af|for|med|ved|om|den|det
        |lige) )\w+ ){0,5}(?:\w{4,}et|gået|fået|haft|været|lært|øgt|kendt|brugt|trådt
        |kørt|hjulpet|gjort|holdt|talt|ført|nået|skrevet|taget|stået|kunnet)
    """
)
TO_COME = any_of(
    r"""
    kan | ka | vil | skal | bør | må | kunne | ville | skulle | får | bliver | fremover | nu | næste
    på (?:længere )?sigt | senere | når | hvis | såfremt | så snart | for at | hensigt\w* | lavt
    senest | inden (?!for) | sådan at | lægges | kommer | tages | anbefale\w* | igen
    """
)
