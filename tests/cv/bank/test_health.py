"""A sentence that tells of the writer's health does not reach the bank."""

import pytest

from brobygger.cv.bank.health import left_out, without_health

OWN_HEALTH = """\
Jeg har haft en depression.
Efter min sygemelding er jeg klar.
Jeg lider af slidgigt i knæene.
Min diagnose er kendt af kommunen.
På grund af smerter kan jeg stå i en time.
Jeg har brug for skånehensyn.
Jeg går til psykolog.
Pga. dårlig ryg kan jeg ikke løfte.
Jeg blev syg i 2015 og måtte stoppe.
Jeg har været sygemeldt siden 2019.
Efter en lang sygeperiode vil jeg tilbage til et job.
Jeg fik en blodprop i hjernen for fem år siden.
Jeg har kroniske rygsmerter og kan ikke løfte tungt.
Jeg har rygsmerter.
Jeg døjer med hovedpine hver dag.
Jeg lever med fibromyalgi.
Jeg har nedsat hørelse på venstre øre.
Jeg bruger høreapparat.
Jeg sidder i kørestol.
Jeg bliver hurtigt træt og har brug for pauser.
Jeg kan ikke stå op i mere end en halv time ad gangen.
Jeg må ikke løfte mere end fem kilo.
Jeg tåler ikke støj.
Jeg har en hjerneskade efter en trafikulykke.
Arbejdsskade i skulderen i 2012.
Mit helbred gør, at jeg kun kan arbejde ti timer.
Jeg går i terapi hver uge.
Jeg tager medicin mod epilepsi.
Jeg er i behandling på psykiatrisk ambulatorium.
Jeg har været indlagt flere gange.
Jeg har senfølger efter kræft.
Jeg har long covid.
Jeg er tørlagt alkoholiker.
Jeg har haft et misbrug af hash, men er ude af det nu.
Min ryg er slidt efter mange år i byggeriet.
Jeg har dårlige knæ.
Jeg er ordblind.
Jeg har det svært psykisk om vinteren.
Jeg er psykisk sårbar.
Jeg har koncentrationsbesvær og glemmer let.
Jeg arbejdede med børn, til jeg gik ned med stress.
Jeg har diabetes og skal spise til faste tider.
Jeg har spiseforstyrrelse.
Jeg fik førtidspension i 2010 og vil gerne i gang igen.
Jeg har begrænset energi og arbejder bedst om formiddagen.
Jeg har sukkersyge og dårligt syn.
Jeg er opereret i begge hofter.
Jeg har allergi over for støv.
Jeg har en kronisk sygdom, men den fylder ikke i hverdagen.
På grund af min ryg skal jeg have et hæve-sænkebord.
Jeg har haft to depressioner.
Jeg er i gang igen efter et langt sygdomsforløb.
Mit immunforsvar er svagt.
Jeg har en skade i knæet.
Jeg har problemer med nakken.
Jeg ser dårligt.
Jeg hører dårligt og vil gerne have ro.
Efter min operation kan jeg gå igen.
Jeg har ADHD og har det bedst med faste rammer.
Jeg fik en hjernerystelse i 2018.
Jeg har KOL.
Mine hænder ryster.
Jeg skal hvile midt på dagen.
Jeg kan højst arbejde to timer ad gangen, før jeg bliver træt.
Jeg har slidte knæ.
Jeg har PTSD fra min tid som soldat.
Jeg fik konstateret sclerose i 2016.
Lægen siger, at jeg ikke må løfte.
Jeg har muskelsmerter.
Jeg er gået ned med flaget og er ved at komme op igen.
Jeg sover dårligt om natten.
Jeg har social angst.
Jeg er langsom på grund af medicin.
Jeg har leddegigt i fingrene.
Jeg har det bedst uden for meget larm, fordi jeg er lydfølsom.
Jeg er nødt til at sidde ned det meste af tiden.
Jeg har haft en ulykke og går med stok.
Jeg er ved at komme mig efter et stressforløb.
Min sygdom gør, at jeg har gode og dårlige dage.
Jeg er bipolar og velbehandlet.
Jeg har haft brystkræft.
Jeg har mistet synet på det ene øje.
Jeg har svært ved at huske mange beskeder på én gang.
Jeg har tics.
Jeg har brug for struktur, fordi jeg har autisme.
Jeg får dialyse tre gange om ugen.
Jeg blev ramt af en blodprop.
Jeg har smerter i hele kroppen.
""".splitlines()
OTHERS_AND_WORK = """\
Jeg arbejdede på en psykiatrisk afdeling med patienter i krise.
Jeg kan lide et roligt tempo.
Godt stressniveau i køkkenet.
Jeg har passet borgere med demens og diabetes.
Jeg har undervist børn med ADHD og autisme.
Jeg var social- og sundhedshjælper på et plejehjem.
Jeg arbejdede som sygeplejerske på medicinsk afdeling.
Jeg har delt medicin ud til beboerne.
Jeg har været handicaphjælper i tre år.
Jeg er uddannet psykolog og har arbejdet i en kommune.
Jeg har stået for arbejdsmiljø og sygefraværssamtaler.
Jeg var sagsbehandler for sygedagpengemodtagere.
Jeg kan arbejde i et roligt tempo.
Jeg møder til tiden og holder orden.
Jeg har bygget ramper til kørestole.
Jeg har et førstehjælpskursus og hygiejnebevis.
Jeg er god til at holde hovedet koldt i en stresset hverdag.
Jeg er sund og stærk og kan lide at løfte.
Jeg kan ikke lade være med at hjælpe kunderne.
Jeg har solgt høreapparater og briller.
Jeg har gjort rent på et sygehus.
Jeg vil gerne arbejde 12 timer om ugen.
Jeg trives bedst med faste opgaver.
Jeg har kørt syge og ældre til hospitalet.
Jeg har behandlet træ og malet facader.
Jeg har lært at bruge en skånsom metode til rengøring.
Jeg er trænet i smertefri løfteteknik.
Jeg har arbejdet som pædagogmedhjælper i en børnehave.
Jeg har erfaring fra psykiatrien.
Jeg har passet et handicappet barn i en familie.
Jeg har haft ansvar for førstehjælp på arbejdspladsen.
Jeg har arbejdet på apotek og solgt håndkøbsmedicin.
Jeg er god til at skabe ro.
Jeg har pakket medicin på en fabrik.
Jeg har kørt patienter til og fra hospitalet.
Jeg er vant til at gå og stå hele dagen.
Jeg har hjulpet ældre med at få høreapparat.
Jeg har lavet skadesopgørelser i et forsikringsselskab.
Jeg har malet, tapetseret og repareret skader på vægge.
Jeg kan løfte tungt og arbejde i skiftehold.
Jeg holder hovedet koldt, når der er travlt.
Jeg er frivillig i en patientforening for mennesker med gigt.
Jeg har solgt tøj og betjent kunder i ti år.
Jeg er vant til at arbejde selvstændigt.
Jeg har gjort rent på en lægeklinik.
Jeg har siddet i receptionen hos en fysioterapeut.
Jeg har skrevet artikler om sundhed.
Jeg kan godt lide fysisk arbejde.
Jeg har hest og passer dyr.
Jeg er rolig i pressede situationer.
Jeg har taget et kursus i stresshåndtering.
Jeg har erfaring med tunge løft.
""".splitlines()


@pytest.mark.parametrize("sentence", OWN_HEALTH)
def test_ones_own_health_is_left_out(sentence: str) -> None:
    text = f"Jeg kan lide orden. {sentence} Jeg møder til tiden."
    assert without_health(text) == "Jeg kan lide orden. … Jeg møder til tiden."
    assert left_out(text) == [sentence]


@pytest.mark.parametrize("sentence", OTHERS_AND_WORK)
def test_work_with_others_health_stays(sentence: str) -> None:
    assert without_health(sentence) == sentence
    assert left_out(sentence) == []
