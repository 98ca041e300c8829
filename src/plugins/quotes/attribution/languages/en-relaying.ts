/** English words by which a sentence relays what another person said. */
import { relayingWords } from './relaying';

export const englishRelaying = relayingWords({
  speechNouns: `words word remark remarks comment comments claim claims warning warnings statement statements assertion
    assertions allegation allegations accusation accusations charge promise promises pledge pledges vow vows threat
    threats suggestion suggestions insistence argument arguments contention view views belief opinion opinions message
    messages answer answers reply replies response responses speech letter letters announcement declaration declarations
    admission confession prediction predictions forecast demand demands call calls appeal appeals plea pleas request
    requests complaint complaints criticism description characterization characterisation assessment verdict judgment
    judgement question questions quote quotes quotation quip joke slogan phrase line boast denial tweet tweets post posts
    observation observations advice reminder note explanation acknowledgement acknowledgment concession assurance
    assurances rebuke retort motto order orders address testimony utterance conclusion objection objections proposal
    theory notion idea outburst exclamation sentence sentences refrain aphorism remark punchline soundbite maxim proverb
    saying flourish`,
  citingVerbs: `quote quotes quoted quoting cite cites cited citing paraphrase paraphrases paraphrased paraphrasing recite
    recited reciting`,
  negations: `not never n't nowhere without neither nor didn't doesn't don't hasn't haven't hadn't wouldn't won't
    couldn't can't cannot didn’t doesn’t don’t hasn’t haven’t hadn’t wouldn’t won’t couldn’t can’t`,
  hypotheticals: 'can could may might should must would ought',
  conditionals: 'if unless whether',
  imaginingVerbs: `imagine imagines imagined imagining pretend pretends pretended pretending dream dreams dreamed dreamt
    picture pictures pictured fantasize fantasized envision envisioned envisions joke jokes joked suppose supposes supposed
    suspect suspects suspected guess guesses guessed fear fears feared`,
  directives: `ask asks asked asking want wants wanted wanting urge urges urged urging tell tells told telling order orders ordered ordering advise advises advised advising beg begs begged begging press presses pressed pressing push pushes pushed pushing expect expects expected expecting allow allows allowed allowing permit permits permitted permitting instruct instructs instructed instructing invite invites invited inviting encourage encourages encouraged encouraging implore implores implored imploring remind reminds reminded reminding require requires required requiring request requests requested requesting challenge challenges challenged challenging force forces forced forcing compel compels compelled compelling oblige obliges obliged obliging need needs needed needing prefer prefers prefered prefering wish wishes wished wishing dare dares dared daring pressure pressures pressured pressuring lobby lobbies lobbied lobbying command commands commanded commanding direct directs directed directing counsel counsels counseled counseling train trains trained training warn warns warned warning caution cautions cautioned cautioning dissuade dissuades dissuaded dissuading discourage discourages discouraged discouraging prevent prevents prevented preventing stop stops stopped stopping coach coachs coached coaching coax coaxs coaxed coaxing persuade persuades persuaded persuading convince convinces convinced convincing forbid forbids forbade forbidden forbidding teach teaches taught teaching get gets got getting`,
  withholding: 'against from',
  backReferences: 'that this so thus such these those',
  speakerNouns: 'speaker author',
  copulas: 'was is were are',
  ownerPrepositions: 'by from of',
  contrasts: 'while whereas although though before after',
  personRelatives: 'who whom whose',
  replies: `replied replies answered answers responded responds retorted retorts countered counters rejoined agreed agrees
    concurred concurs echoed echoes objected objects disagreed disagrees`,
  topicPrepositions: 'on about in at to after before',
});
