/** First names common in news in English, with the gender that they tell. Names of both genders are left out. */
import { words } from './build';
import type { Gender } from '../types';

const MALE = `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas
eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl
terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy
ralph randy eugene vincent russell elijah louis bobby philip johnny bill bob tom tim jim mike dan dave steve ted ben barack
bernie mitt newt marco rand jeb chris greg jeff ken ron rick rob sam tony vladimir sergei sergey alexei aleksei dmitry dmitri
mikhail nikolai igor ivan oleg viktor victor yuri andrei boris anatoly aleksandr alexandr alyaksandr aliaksandr konstantin
maxim pavel roman ruslan vasily vitaly vyacheslav yevgeny yegor gennady valery volodymyr petro oleksandr emmanuel francois
françois nicolas jean pierre jacques olaf gerhard helmut hans klaus wolfgang jens lars sven erik magnus mohammed muhammad
mohamed mahmoud ahmed ali hassan hussein ibrahim abdul abdullah omar osama khalid yusuf recep bashar benjamin binyamin
avigdor shimon ehud yitzhak moshe carlos luis jorge fernando manuel pedro miguel antonio francisco alberto enrique felipe
hugo nicolás evo raul raúl fidel emmerson robert nelson cyril jacob thabo uhuru paul yoweri narendra rahul imran nawaz
shinzo junichiro toru kim li wei donnie hank harry hillel howard hugh ian ira jared jake josh kurt leon lou luke martin max
mel neil norm oscar otto owen phil ray reince ross rudy rush seth sid simon stan stuart todd vernon wade warren wolf corey
paul roger glenn mitch chuck denis gavin geoffrey giuseppe matteo silvio mario mariano pablo alexis
antonis andreas kyriakos viktor orban zoran aleksandar radoslaw andrzej jaroslaw lech tomas petr vaclav milos`;

const FEMALE = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen
angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine
heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl
jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances judy alice julia grace
denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla hillary ivanka melania kellyanne carly megyn chelsea huma michele tulsi nikki kamala condoleezza sonia ruth elena loretta
valerie jill gretchen greta rosie katrina katie kate cathy debbie tiffany eva claire anne annie ellen sally
theresa nicola angela ursula marine sigrid ingrid annalena svetlana sviatlana natalia natalya natallia tatiana tatyana
olga irina yelena elena maria marina ekaterina yekaterina ludmila lyudmila valentina galina nina vera nadezhda lubov
anastasia ksenia yulia oksana oppah auxillia grace fatima aisha ayesha benazir indira sushma aung kirsten jacinda julia
cristina dilma isabel carmen rosa lucia gabriela federica giorgia simonetta margrethe mette erna sanna kaja ingrida
dalia vaira kersti zuzana beata ewa hanna ines yvette priti liz penny catherine christine elisabeth`;

const genders = new Map<string, Gender>();
for (const name of words(MALE)) genders.set(name, 'male');
for (const name of words(FEMALE)) genders.set(name, 'female');

export const englishGivenNames: ReadonlyMap<string, Gender> = genders;
