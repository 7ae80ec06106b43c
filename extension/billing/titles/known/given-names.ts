/**
 * Given names that are common in the United States (Social Security Administration, names by decade 1950–2010), in Germany,
 * France and Spain (statistical offices' lists): behind a comma they say that a surname stands before it.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abigail Adam Adrian Agnes Aidan Aisha Alan Albert Alejandro Alex Alexander Alexandra Alexis Alfred Ali Alice Alicia
  Alison Allen Allison Alma Alvin Amanda Amber Amir Amit Amy Ana Andre Andrea Andreas Andrew Andy Angel Angela Angelica Anita
  Ann Anna Anne Annette Annie Anthony Antoine Antonio April Arlene Arnold Arthur Ashley Audrey Austin Barbara Barry Beatriz
  Ben Benjamin Bernadette Bernard Bernd Beth Bethany Betty Beverly Bill Bonnie Boris Brad Bradley Brandon Brenda Brent Brett
  Brian Brianna Brittany Bruce Bruno Bryan Caleb Calvin Cameron Camille Carl Carla Carlos Carmen Carol Caroline Carolyn
  Carrie Casey Catherine Cathy Cecilia Celia Chad Charlene Charles Charlotte Chelsea Cheryl Chloe Chris Christian Christina
  Christine Christoph Christopher Cindy Claire Clara Clarence Claudia Clayton Colleen Connie Connor Corey Courtney Craig
  Cristina Crystal Curtis Cynthia Daisy Dale Damon Dan Dana Daniel Daniela Danielle Danny Darlene Darren Darryl Dave David
  Dawn Dean Deborah Debra Denise Dennis Derek Devin Diana Diane Diego Dieter Dolores Dominic Don Donald Donna Doris Dorothy
  Douglas Drew Duane Dustin Dwayne Dylan Earl Eddie Edgar Edith Eduardo Edward Edwin Eileen Elaine Eleanor Elena Elias Elise
  Elizabeth Ella Ellen Emily Emma Emmanuel Enrique Eric Erica Erik Erin Ernest Esther Ethan Eugene Eva Evan Evelyn Faith
  Fatima Felicia Felix Fernando Florence Frances Francis Francisco Frank Frankie Franz Fred Frederick Gabriel Gabriela Gail
  Gary Gavin Gene Geoffrey George Georgia Gerald Gerard Gilbert Gina Glen Glenn Gloria Gordon Grace Graham Greg Gregory Guy
  Hannah Hans Harold Harriet Harry Harvey Heather Hector Heidi Heinz Helen Helga Henri Henry Herbert Holly Howard Hugh Hugo
  Ian Ibrahim Ida Ignacio Ines Ingrid Irene Iris Isaac Isabel Isabella Ivan Jack Jackie Jacob Jacqueline Jaime Jake Jamal
  James Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier Jay Jean Jeanne Jeff Jeffrey Jennifer Jenny Jeremy Jerome
  Jerry Jesse Jessica Jesus Jill Jim Jimmy Joan Joann Joanna Joanne Joe Joel Johannes John Johnny Jon Jonas Jonathan Jordan
  Jorge Jose José Joseph Joshua Joyce Juan Juanita Judith Judy Julia Julian Juliana Julie Justin Kaitlyn Karen Karin Karl
  Kate Katherine Kathleen Kathryn Kathy Katie Kayla Keith Kelly Ken Kenneth Kevin Kim Kimberly Klaus Kristen Kristin Kurt
  Kyle Lance Larry Latoya Laura Lauren Laurie Lawrence Leah Lee Leo Leon Leonard Leroy Leslie Liam Lillian Linda Lindsay
  Lisa Lloyd Logan Lois Lori Lorraine Louis Louise Lucas Lucia Lucy Luis Luke Lydia Lynn Madeline Madison Malcolm Manuel
  Marc Marcia Marco Marcus Margaret Maria María Marianne Marie Marilyn Mario Marion Marisol Marjorie Mark Markus Marlene
  Marsha Marshall Martha Martin Marvin Mary Mateo Mathew Matthew Maureen Maurice Max Megan Mehmet Melanie Melissa Melvin
  Mercedes Michael Michaela Michel Michele Michelle Miguel Mike Mildred Minh Miriam Mitchell Mohamed Mohammed Molly Monica
  Monika Morgan Nadia Nancy Naomi Natalie Natasha Nathan Nathaniel Neil Nicholas Nicole Nina Noah Nora Norma Norman Oliver
  Olivia Omar Oscar Pablo Paige Pamela Patricia Patrick Paul Paula Pauline Pedro Peggy Penny Peter Petra Philip Phillip
  Phyllis Pierre Priya Rachel Rafael Ralph Ramon Randall Randy Raul Ray Raymond Rebecca Regina Renate Rene Renee Rhonda
  Ricardo Richard Rick Ricky Rita Robert Roberta Roberto Robin Rodney Roger Roland Roman Ron Ronald Rosa Rosario Rose
  Rosemary Ross Roxanne Roy Ruben Russell Ruth Ryan Sabine Sabrina Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean
  Sebastian Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shelby Shelly Sherry Shirley Sidney Silvia Simon Sofia
  Sonia Sophia Sophie Stacey Stacy Stanley Stefan Stella Stephanie Stephen Steve Steven Stuart Susan Suzanne Sven Sylvia
  Tamara Tammy Tanya Tara Tatiana Taylor Ted Teresa Terrance Terri Terry Thelma Theodore Theresa Thomas Tiffany Tim Timothy
  Tina Todd Tom Tommy Toni Tony Tonya Tracy Travis Trevor Troy Tyler Ursula Valerie Vanessa Vera Vernon Veronica Vicki
  Victor Victoria Vincent Viola Virginia Vivian Walter Wanda Warren Wayne Wendy Werner Wesley Whitney William Willie Wilma
  Wolfgang Xavier Yesenia Yolanda Yusuf Yvette Yvonne Zachary Zoe`.split(/\s+/),
);
